package org.ibid.csl.number;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.Gender;
import org.ibid.csl.number.NumberValue.NumberForm;
import org.jspecify.annotations.Nullable;

/// A run of numbers in a value, with the label typed before it: in "7, p. 3-8" the runs "7" and "p. 3-8".
///
/// @param before  what stands before it in the value, as typed: ", "
/// @param label   the word typed before the numbers ("p."); empty if none
/// @param figures the numbers; none if the run is a mere text
/// @param joints  what stands between them, one fewer
/// @param text    the run without its label as typed, hyphens no longer escaped
record Segment(String before, String label, List<Figure> figures, List<Joint> joints, String text) {

    boolean isNumeric() {
        return !figures.isEmpty();
    }

    boolean isPlural() {
        return figures.size() > 1;
    }

    /// The numbers as printed, without the label.
    ///
    /// @param pages the form of page ranges; null if these are not pages
    String as(NumberForm form, @Nullable PageRange pages, CslLocale locale, Gender gender) {
        if (figures.isEmpty()) {
            return text;
        }
        if (figures.size() == 1) {
            return figures.getFirst().as(form, locale, gender);
        }
        var printed = new StringBuilder(text.length() + 8);
        printed.append(figures.getFirst().as(form, locale, gender));
        for (int i = 0; i < joints.size(); i++) {
            Figure next = figures.get(i + 1);
            if (isRange(i)) {
                printed.append(pages == null && joints.get(i) == Joint.EN_DASH ? "–" : locale.pageRangeDelimiter());
                printed.append(
                        pages == null || form != NumberForm.NUMERIC
                                ? next.as(form, locale, gender)
                                : pages.end(figures.get(i), next));
            } else {
                printed.append(joints.get(i).printed(locale.ampersand())).append(next.as(form, locale, gender));
            }
        }
        return printed.toString();
    }

    /// Whether a dash makes a range of its two neighbours. "1-2-3" is the number of a section.
    boolean isRange(int joint) {
        return joints.get(joint).isDash()
                && (joint == 0 || !joints.get(joint - 1).isDash())
                && (joint == joints.size() - 1 || !joints.get(joint + 1).isDash())
                && figures.get(joint).isInSeriesWith(figures.get(joint + 1));
    }
}
