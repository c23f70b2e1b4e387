package org.ibid.work.identifier;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;

/// Digital object identifiers (ISO 26324; DOI Handbook, 2.2): a prefix of `10.` and a registrant's number, a slash, and
/// a suffix of any printable characters; letters count the same in both cases.
final class Doi {

    private static final Pattern DRESS = Pattern.compile(
            "^(?:(?:https?://)?(?:dx\\.|www\\.)?doi\\.org/|urn:doi:|info:doi/|doi(?:\\s+link)?\\s*[:.]?)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PREFIX = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d{1,9}){0,9}/");

    private Doi() {}

    static Identifier read(String printed) {
        String doi = withoutTail(undressed(printed));
        var prefix = PREFIX.matcher(doi);
        if (!doi.startsWith("10.")) {
            return faulty(printed, "a DOI begins with \"10.\"");
        }
        if (doi.chars().anyMatch(Character::isWhitespace)) {
            return new Faulty(Scheme.DOI, printed, "a space stands inside it", doi.replaceAll("\\s", ""));
        }
        if (doi.chars().anyMatch(Character::isISOControl)) {
            return faulty(printed, "a character that cannot be printed stands inside it");
        }
        if (!prefix.lookingAt()) {
            return faulty(printed, "a DOI is \"10.\", four digits or more, a slash and what follows it");
        }
        return prefix.end() == doi.length()
                ? faulty(printed, "nothing stands behind its slash")
                : new Sound(Scheme.DOI, doi.toLowerCase(Locale.ROOT));
    }

    private static Faulty faulty(String printed, String fault) {
        return new Faulty(Scheme.DOI, printed, fault);
    }

    /// Without resolver and name, also where they stand twice: `https://doi.org/doi:10.1000/182`.
    private static String undressed(String printed) {
        String text = printed.strip();
        for (int i = 0; i < 3; i++) {
            text = DRESS.matcher(text).replaceFirst("");
        }
        return text.indexOf('%') < 0 ? text : decoded(text);
    }

    /// Without what a sentence, a bracket or an address put behind it; the slash of an empty suffix stays.
    private static String withoutTail(String doi) {
        int end = doi.length();
        while (end > 0 && isTail(doi, end)) {
            end--;
        }
        return doi.substring(0, end);
    }

    private static boolean isTail(String doi, int end) {
        return switch (doi.charAt(end - 1)) {
            case ')' -> count(doi, end, ')') > count(doi, end, '(');
            case ']' -> count(doi, end, ']') > count(doi, end, '[');
            case '>' -> count(doi, end, '>') > count(doi, end, '<');
            case '/' -> doi.indexOf('/') < end - 1;
            default -> ".,;:}'\"”’*".indexOf(doi.charAt(end - 1)) >= 0;
        };
    }

    private static long count(String text, int end, char wanted) {
        return text.chars().limit(end).filter(c -> c == wanted).count();
    }

    /// With percent-encoded bytes decoded (RFC 3986, 2.1); what is not hexadecimal stays.
    private static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            decoded.write(value < 0 ? bytes[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
