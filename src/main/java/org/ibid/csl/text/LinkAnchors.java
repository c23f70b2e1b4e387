package org.ibid.csl.text;

/// Puts into a link the part of its address that a style prints as a prefix: of `https://doi.org/10.1/x` all leads
/// there, not only `10.1/x` (CSL 1.0.2, appendix VI).
final class LinkAnchors {

    private LinkAnchors() {}

    static String whole(String text) {
        int link = text.indexOf(Mark.LINK);
        if (link < 0) {
            return text;
        }
        var whole = new StringBuilder(text.length());
        int from = 0;
        while (link >= 0) {
            int shown = text.indexOf(Mark.LINK_TEXT, link);
            int end = text.indexOf(Mark.LINK_END, shown);
            String address = text.substring(link + 1, shown);
            String before = prefix(address, text.substring(shown + 1, end));
            int start = link - before.length();
            boolean isPrinted = start >= from && text.startsWith(before, start);
            whole.append(text, from, isPrinted ? start : link)
                    .append(text, link, shown + 1)
                    .append(isPrinted ? before : "");
            from = shown + 1;
            link = text.indexOf(Mark.LINK, end);
        }
        return whole.append(text, from, text.length()).toString();
    }

    /// What of the address is not shown; empty if another text is shown.
    private static String prefix(String address, String shown) {
        return address.endsWith(shown) ? address.substring(0, address.length() - shown.length()) : "";
    }
}
