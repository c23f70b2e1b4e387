package org.ibid.exchange.xml;

import org.ibid.exchange.codec.OutgoingEntry;

/// How a format says CSL's rich text.
public interface Markup {

    /// Writes a text into an element, as far as the format can say it.
    void write(String csl, XmlElement into);

    /// The text of an element as CSL has it, as one line; elements that are no style count as their text.
    String read(XmlElement element);

    /// Writes the text of a variable; the entry's account says so if the element does not say all of it.
    default void write(OutgoingEntry entry, String variable, String text, XmlElement into) {
        write(text, into);
        if (text.indexOf('<') >= 0 && !read(into).equals(text)) {
            entry.simplified(variable);
        }
    }
}
