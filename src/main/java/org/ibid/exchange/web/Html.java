package org.ibid.exchange.web;

/// Text in HTML and XML.
final class Html {

    private Html() {}

    /// As the text of an element or the value of an attribute in double quotation marks.
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
