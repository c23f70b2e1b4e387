package org.ibid.work.identifier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;
import org.jspecify.annotations.Nullable;

/// Numbers of preprints ("Understanding the arXiv identifier"): `2101.00001v2` since April 2007, with four digits
/// behind the point until 2014 and five since; `hep-th/9901001` before.
final class Arxiv {

    private static final Pattern DRESS = Pattern.compile(
            "^(?:(?:https?://)?(?:www\\.|export\\.)?arxiv\\.org/(?:abs|pdf|html)/|(?:https?://doi\\.org/)?10\\.48550/arxiv\\.)?"
                    + "(?:arxiv\\s*[:.]?\\s*)?");

    private static final Pattern TAIL =
            Pattern.compile("(?:\\.pdf)?(?:\\s*\\[[a-z-]{1,20}(?:\\.[a-z-]{2,20})?\\])?[.,;)]*$");

    private static final Pattern NEW = Pattern.compile("(\\d\\d)(\\d\\d)\\.(\\d{4,5})(v[1-9]\\d?)?");

    private static final Pattern OLD =
            Pattern.compile("([a-z-]{2,20})(?:\\.[a-z]{2})?/(\\d\\d)(\\d\\d)(\\d{3})(v[1-9]\\d?)?");

    private static final int FIVE_DIGITS_SINCE = 1501;
    private static final int NEW_SINCE = 704;

    private Arxiv() {}

    static Identifier read(String printed) {
        String number = DRESS.matcher(printed.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        number = TAIL.matcher(number).replaceFirst("");
        var modern = NEW.matcher(number);
        if (modern.matches()) {
            return modern(printed, modern);
        }
        var old = OLD.matcher(number);
        return old.matches()
                ? old(printed, old)
                : faulty(printed, "it has neither the form 2101.00001 nor hep-th/9901001");
    }

    private static Identifier modern(String printed, Matcher number) {
        int month = Integer.parseInt(number.group(1) + number.group(2));
        int digits = month >= FIVE_DIGITS_SINCE ? 5 : 4;
        if (!isMonth(number.group(2)) || month < NEW_SINCE) {
            return faulty(
                    printed,
                    "it begins with year and month, and " + number.group(1) + number.group(2)
                            + " is no month since April 2007");
        }
        return number.group(3).length() == digits
                ? sound(number.group(), number.group(4))
                : faulty(
                        printed,
                        "behind the point it has " + digits + " digits, not "
                                + number.group(3).length());
    }

    private static Identifier old(String printed, Matcher number) {
        int year = Integer.parseInt(number.group(2));
        boolean within = year >= 91 || year < 7 || year == 7 && Integer.parseInt(number.group(3)) < 4;
        return within && isMonth(number.group(3))
                ? sound(
                        number.group(1)
                                + number.group().substring(number.group().indexOf('/')),
                        number.group(5))
                : faulty(
                        printed,
                        "it has year and month behind the slash, and " + number.group(2) + number.group(3)
                                + " is no month from 1991 to March 2007");
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static Sound sound(String number, @Nullable String version) {
        String printed = version == null ? "" : version;
        return new Sound(Scheme.ARXIV, number.substring(0, number.length() - printed.length()), printed);
    }

    private static Faulty faulty(String printed, String fault) {
        return new Faulty(Scheme.ARXIV, printed, fault);
    }
}
