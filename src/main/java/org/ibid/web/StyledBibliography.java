package org.ibid.web;

import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.UnknownLocale;
import org.ibid.csl.UnknownStyle;
import org.ibid.work.Work;

/// A bibliography in a style somebody chose, or why there is none.
///
/// @param style    the id of the style asked for
/// @param title    the style's title; empty if there is no bibliography
/// @param locale   the locale asked for; empty for the style's own
/// @param html     the bibliography
/// @param entries  how many entries it has
/// @param problem  why there is none; empty if there is one
/// @param nearest  ids of styles that may have been meant
/// @param warnings what could not be rendered as the style asks
/// @param language the language it is in
/// @param direction which way that is written: `ltr` or `rtl`
record StyledBibliography(
        String style,
        String title,
        String locale,
        RawString html,
        int entries,
        String problem,
        List<String> nearest,
        List<String> warnings,
        String language,
        String direction) {

    /// Never fails for want of a style: it says so.
    static StyledBibliography of(Citeproc citeproc, String style, String locale, List<Work> works) {
        try {
            var made = citeproc.bibliography(style, Optional.of(locale), Format.HTML, works);
            return new StyledBibliography(
                    style,
                    made.style().title(),
                    locale,
                    new RawString(made.text()),
                    made.entries().size(),
                    "",
                    List.of(),
                    made.warnings(),
                    made.locale(),
                    made.direction());
        } catch (UnknownStyle e) {
            return refused(style, locale, e.getMessage(), e.nearest());
        } catch (BrokenStyle | NoBibliography | UnknownLocale e) {
            return refused(style, locale, e.getMessage(), List.of());
        }
    }

    /// None, and why.
    static StyledBibliography refused(String style, String locale, String problem, List<String> nearest) {
        return new StyledBibliography(
                style, "", locale, new RawString(""), 0, problem, nearest, List.of(), "en", "ltr");
    }
}
