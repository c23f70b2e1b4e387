package org.ibid.exchange.xml;

import java.util.regex.Pattern;

/// What no XML document may have in it, not even escaped (XML 1.0, section 2.2, `Char`).
public final class XmlCharacters {

    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlCharacters() {}

    /// A text with U+FFFD in the place of each such character.
    public static String replaced(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
