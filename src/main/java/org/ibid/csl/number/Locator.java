package org.ibid.csl.number;

import static java.util.Objects.requireNonNull;

import org.ibid.csl.locale.CslLocale;

/// A locator of a cite: what it counts, and the place.
///
/// @param label what it counts, as CSL names it: `page`, `chapter`...
/// @param value the place
public record Locator(String label, NumberValue value) {

    public Locator {
        requireNonNull(label, "label");
        requireNonNull(value, "value");
    }

    /// Reads what a writer typed. A label typed at its start ("vol. 1, fol. 186") wins over the one given; labels
    /// further on stay in the text, each in the number its own run asks for.
    ///
    /// @param label `page` if empty
    public static Locator of(String label, String text, CslLocale locale) {
        String typed = text.strip();
        int end = SegmentsReader.labelEnd(typed, 0);
        if (end > 0 && end < typed.length()) {
            String named = LocatorLabels.named(typed.substring(0, end), locale);
            if (named != null) {
                return new Locator(named, NumberValue.of(typed.substring(end)));
            }
        }
        return new Locator(label.isEmpty() ? "page" : label, NumberValue.of(typed));
    }
}
