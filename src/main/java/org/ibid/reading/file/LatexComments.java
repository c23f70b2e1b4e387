package org.ibid.reading.file;

import java.util.List;

/// Takes the comments out of LaTeX: from a percent sign to the first letter of the next line, but for addresses, in
/// which the sign is a letter.
final class LatexComments {

    private static final List<String> ADDRESSES = List.of("\\url{", "\\href{", "\\path{", "\\nolinkurl{");

    /// So biber writes an address into a `.bbl`, to the end of the line.
    private static final String VERBATIM_LINE = "\\verb ";

    private static final int LONGEST_ADDRESS = 2_000;

    private LatexComments() {}

    static String without(String tex) {
        if (tex.indexOf('%') < 0) {
            return tex;
        }
        var out = new StringBuilder(tex.length());
        int at = 0;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            int end = c == '\\' ? command(tex, at) : at + 1;
            if (c == '%') {
                at = behind(tex, at);
            } else {
                out.append(tex, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    /// Where the address, or the sign behind a backslash, ends.
    private static int command(String tex, int at) {
        for (String address : ADDRESSES) {
            if (tex.startsWith(address, at)) {
                int end = tex.indexOf('}', at, Math.min(tex.length(), at + LONGEST_ADDRESS));
                return end < 0 || tex.substring(at, end).indexOf('\n') >= 0 ? at + address.length() : end + 1;
            }
        }
        if (tex.startsWith(VERBATIM_LINE, at)) {
            int end = tex.indexOf('\n', at);
            return end < 0 ? tex.length() : end;
        }
        return Math.min(tex.length(), at + 2);
    }

    /// The line's end goes too, and the room before the next line; a blank line stays one.
    private static int behind(String tex, int percent) {
        int end = tex.indexOf('\n', percent);
        if (end < 0) {
            return tex.length();
        }
        int next = end + 1;
        while (next < tex.length() && (tex.charAt(next) == ' ' || tex.charAt(next) == '\t')) {
            next++;
        }
        return next < tex.length() && (tex.charAt(next) == '\n' || tex.charAt(next) == '\r') ? end : next;
    }
}
