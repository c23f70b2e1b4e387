package org.ibid.csl;

import org.ibid.csl.xml.Xml;

/// How a style wants a bibliography to stand on the page (CSL 1.0.2, "Whitespace" of `cs:bibliography`).
///
/// @param hanging      whether lines after an entry's first are indented
/// @param aligned      whether the first field stands in a column of its own (`second-field-align`)
/// @param lineSpacing  in lines; 1 is single-spaced
/// @param entrySpacing in lines, between entries
public record ListLook(boolean hanging, boolean aligned, int lineSpacing, int entrySpacing) {

    /// The look of a style that says nothing.
    static final ListLook USUAL = new ListLook(false, false, 1, 1);

    static ListLook of(Xml style) {
        return style.child("bibliography")
                .map(list -> new ListLook(
                        list.attribute("hanging-indent", "").equals("true"),
                        !list.attribute("second-field-align", "").isEmpty(),
                        number(list.attribute("line-spacing", "")),
                        number(list.attribute("entry-spacing", ""))))
                .orElse(USUAL);
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
    }
}
