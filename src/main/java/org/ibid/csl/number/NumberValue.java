package org.ibid.csl.number;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.jspecify.annotations.Nullable;

/// The value of a number variable or a locator, understood as far as it can be (CSL 1.0.2, "Number", "Choose":
/// `is-numeric`, "Label": `plural`). Immutable.
///
/// `cs:text` of a number variable and `cs:number` print the same in [NumberForm#NUMERIC]: both tidy what they
/// understand ("1 , 3 - 5" becomes "1, 3–5") and leave the rest as typed. The variable `page`, and a locator with
/// the label `page`, go through [#asPages]; nothing else has its ranges shortened. A locator is read by
/// [Locator#of].
public final class NumberValue {

    private final List<Segment> segments;

    private NumberValue(List<Segment> segments) {
        this.segments = segments;
    }

    /// Never fails: what is no number is kept as it stands.
    public static NumberValue of(String text) {
        return new NumberValue(SegmentsReader.read(text));
    }

    /// Whether the content is solely numbers, with affixes of letters, joined by `,`, `-` and `&`. What follows on
    /// a label within ("7, p. 3-8") does not count.
    public boolean isNumeric() {
        return segments.getFirst().isNumeric();
    }

    /// Whether a label for it is plural: more than one number, or a range.
    public boolean isPlural() {
        return segments.getFirst().isPlural();
    }

    /// The text to print.
    ///
    /// @param form   `numeric`, `ordinal`, `long-ordinal` or `roman`
    /// @param gender of the noun that the number counts
    public String as(NumberForm form, CslLocale locale, Gender gender) {
        return printed(form, null, locale, gender);
    }

    /// The text to print of pages, with every range in a style's form (CSL 1.0.2, "Page Ranges").
    public String asPages(PageRange format, CslLocale locale) {
        return printed(NumberForm.NUMERIC, format, locale, Gender.NEUTER);
    }

    private String printed(NumberForm form, @Nullable PageRange pages, CslLocale locale, Gender gender) {
        Segment first = segments.getFirst();
        if (segments.size() == 1) {
            return first.as(form, pages, locale, gender);
        }
        var printed = new StringBuilder(first.as(form, pages, locale, gender));
        for (Segment segment : segments.subList(1, segments.size())) {
            printed.append(segment.before());
            if (!segment.label().isEmpty()) {
                printed.append(LocatorLabels.printed(segment.label(), segment.isPlural(), locale))
                        .append(' ');
            }
            printed.append(segment.as(NumberForm.NUMERIC, pages, locale, Gender.NEUTER));
        }
        return printed.toString();
    }

    /// The forms of cs:number.
    public enum NumberForm {
        NUMERIC,
        ORDINAL,
        LONG_ORDINAL,
        ROMAN
    }
}
