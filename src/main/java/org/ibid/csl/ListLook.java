package org.ibid.csl;

import static java.util.Objects.requireNonNull;

import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;

/// How a style wants a bibliography to stand on the page (CSL 1.0.2, "Whitespace" of `cs:bibliography`).
///
/// @param hanging          whether lines after an entry's first are indented
/// @param secondFieldAlign `flush` or `margin`, if the first field stands in a column of its own; else empty
/// @param lineSpacing      in lines; 1 is single-spaced
/// @param entrySpacing     in lines, between entries
public record ListLook(boolean hanging, String secondFieldAlign, int lineSpacing, int entrySpacing) {

    /// The look of a style that says nothing.
    private static final ListLook USUAL = new ListLook(false, "", 1, 1);

    public ListLook {
        requireNonNull(secondFieldAlign, "secondFieldAlign");
    }

    /// @throws BrokenStyle if the style cannot be used
    static ListLook of(Style style) {
        try {
            return XmlReader.read(style.xml())
                    .child("bibliography")
                    .map(ListLook::of)
                    .orElse(USUAL);
        } catch (NotReadable fault) {
            throw BrokenStyle.of(style.info().id(), fault);
        }
    }

    private static ListLook of(Xml list) {
        return new ListLook(
                list.is("hanging-indent"),
                list.attribute("second-field-align", ""),
                number(list.attribute("line-spacing", "")),
                number(list.attribute("entry-spacing", "")));
    }

    private static int number(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : 1;
    }

    /// Whether the first field stands in a column of its own.
    public boolean aligned() {
        return !secondFieldAlign.isEmpty();
    }
}
