package org.ibid.csl.date;

import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.text.Look;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// A compiled `date-part` (CSL 1.0.2, "Date-part"). Immutable.
final class DatePart {

    enum Name {
        YEAR,
        MONTH,
        DAY
    }

    private enum Form {
        LONG,
        SHORT,
        NUMERIC,
        LEADING_ZEROS,
        ORDINAL
    }

    private static final String[] PLAIN = numbers("%d");
    private static final String[] ZERO_LED = numbers("%02d");

    private final Name name;
    private final Form form;
    private final Look look;
    private final Look lookBeforeRange;
    private final Look lookAfterRange;
    private final String rangeDelimiter;
    private final CslLocale locale;
    private final @Nullable String[] months = new String[13];
    private final Gender[] genders = new Gender[13];
    private final @Nullable String[] seasons = new String[5];
    private final String ad;
    private final String bc;

    DatePart(Xml element, CslLocale locale) {
        name = name(element.attribute("name", "year"));
        form = form(name, element.attribute("form"));
        look = Look.of(element);
        lookBeforeRange = look.withAffixes(look.prefix(), "");
        lookAfterRange = look.withAffixes("", look.suffix());
        rangeDelimiter = delimiter(element.attribute("range-delimiter", ""));
        this.locale = locale;
        ad = name == Name.YEAR ? term("ad") : "";
        bc = name == Name.YEAR ? term("bc") : "";
        if (name == Name.MONTH) {
            nameMonths();
        } else if (form == Form.ORDINAL) {
            findGenders();
        }
    }

    /// An empty delimiter counts as none.
    private static String delimiter(String given) {
        return given.isEmpty() ? "–" : given;
    }

    private static String[] numbers(String format) {
        var numbers = new String[32];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = format.formatted(i);
        }
        return numbers;
    }

    private static Name name(String value) {
        return switch (value) {
            case "day" -> Name.DAY;
            case "month" -> Name.MONTH;
            default -> Name.YEAR;
        };
    }

    private static Form form(Name name, @Nullable String value) {
        return switch (value) {
            case "short" -> Form.SHORT;
            case "numeric" -> Form.NUMERIC;
            case "numeric-leading-zeros" -> Form.LEADING_ZEROS;
            case "ordinal" -> Form.ORDINAL;
            case null, default -> name == Name.DAY ? Form.NUMERIC : Form.LONG;
        };
    }

    private void nameMonths() {
        TermForm termForm = form == Form.SHORT ? TermForm.SHORT : TermForm.LONG;
        for (int month = 1; month <= 12; month++) {
            months[month] = monthText(month, termForm);
        }
        for (int season = 1; season <= 4; season++) {
            seasons[season] = locale.term("season-" + ZERO_LED[season], TermForm.LONG, false);
        }
    }

    private void findGenders() {
        for (int month = 1; month <= 12; month++) {
            genders[month] = locale.gender("month-" + ZERO_LED[month]);
        }
    }

    private String monthText(int month, TermForm termForm) {
        return switch (form) {
            case NUMERIC, ORDINAL -> PLAIN[month];
            case LEADING_ZEROS -> ZERO_LED[month];
            case LONG, SHORT -> {
                String term = locale.term("month-" + ZERO_LED[month], termForm, false);
                yield term == null ? PLAIN[month] : term;
            }
        };
    }

    private String term(String term) {
        String text = locale.term(term, TermForm.LONG, false);
        return text == null ? "" : text;
    }

    Name name() {
        return name;
    }

    Look look() {
        return look;
    }

    /// The look of a part that a range delimiter follows.
    Look lookBeforeRange() {
        return lookBeforeRange;
    }

    /// The look of a part that a range delimiter precedes.
    Look lookAfterRange() {
        return lookAfterRange;
    }

    String rangeDelimiter() {
        return rangeDelimiter;
    }

    /// What the part prints of a date, without [#era]; null or empty if nothing.
    @Nullable
    String text(Point date) {
        return switch (name) {
            case YEAR -> date.year() == 0 ? null : year(date.year());
            case MONTH -> month(date);
            case DAY -> date.day() == 0 ? null : day(date);
        };
    }

    private String year(int year) {
        int count = Math.abs(year);
        return form == Form.SHORT && year >= 1000
                ? Integer.toString(count % 100 + 100).substring(1)
                : Integer.toString(count);
    }

    /// Years before 1000 say their era (CSL 1.0.2, "AD and BC"); it follows the year and its affixes in
    /// every language. Empty for other years and parts.
    String era(Point date) {
        return name != Name.YEAR || date.year() == 0 || date.year() >= 1000 ? "" : date.year() < 0 ? bc : ad;
    }

    /// The month, or the season in words whatever form the style asks for.
    private @Nullable String month(Point date) {
        if (date.month() != 0) {
            return months[date.month()];
        }
        String season = date.season();
        if (season.isEmpty()) {
            return null;
        }
        boolean isNumbered = season.length() == 1 && season.charAt(0) >= '1' && season.charAt(0) <= '4';
        String term = isNumbered ? seasons[season.charAt(0) - '0'] : null;
        return term == null ? season : term;
    }

    private String day(Point date) {
        int day = date.day();
        return switch (form) {
            case LEADING_ZEROS -> ZERO_LED[day];
            case ORDINAL ->
                day > 1 && locale.onlyFirstDayIsOrdinal() || date.month() == 0
                        ? PLAIN[day]
                        : locale.ordinal(day, genders[date.month()]);
            case LONG, SHORT, NUMERIC -> PLAIN[day];
        };
    }
}
