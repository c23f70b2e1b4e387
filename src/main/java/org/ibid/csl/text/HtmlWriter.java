package org.ibid.csl.text;

import java.util.List;
import org.ibid.csl.text.Run.Face;

/// HTML with the class names that citeproc-js and Zotero use for blocks. Everything that is not ours is escaped.
record HtmlWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        var html = new StringBuilder(256);
        for (var block : blocks) {
            String name = name(block.layout());
            if (!name.isEmpty()) {
                html.append("<div class=\"csl-").append(name).append("\">");
            }
            block.runs().forEach(run -> write(run, html));
            if (!name.isEmpty()) {
                html.append("</div>");
            }
        }
        return html.toString();
    }

    private static String name(Run.Layout layout) {
        return switch (layout) {
            case INLINE -> "";
            case BLOCK -> "block";
            case LEFT_MARGIN -> "left-margin";
            case RIGHT_INLINE -> "right-inline";
            case INDENT -> "indent";
        };
    }

    private static void write(Run run, StringBuilder html) {
        var ends = "";
        for (int i = 0; i < FACES_OUTSIDE_IN.size() && !run.faces().isEmpty(); i++) {
            Face face = FACES_OUTSIDE_IN.get(i);
            if (run.faces().contains(face)) {
                html.append(open(face));
                ends = close(face) + ends;
            }
        }
        if (run.link().isEmpty()) {
            escape(run.text(), html);
        } else {
            html.append("<a href=\"");
            escape(run.link(), html);
            html.append("\">");
            escape(run.text(), html);
            html.append("</a>");
        }
        html.append(ends);
    }

    static final List<Face> FACES_OUTSIDE_IN =
            List.of(Face.SUBSCRIPT, Face.SUPERSCRIPT, Face.UNDERLINE, Face.SMALL_CAPS, Face.BOLD, Face.ITALIC);

    static String open(Face face) {
        return switch (face) {
            case ITALIC -> "<i>";
            case BOLD -> "<b>";
            case SMALL_CAPS -> "<span style=\"font-variant: small-caps\">";
            case UNDERLINE -> "<span style=\"text-decoration: underline\">";
            case SUPERSCRIPT -> "<sup>";
            case SUBSCRIPT -> "<sub>";
        };
    }

    static String close(Face face) {
        return switch (face) {
            case ITALIC -> "</i>";
            case BOLD -> "</b>";
            case SMALL_CAPS, UNDERLINE -> "</span>";
            case SUPERSCRIPT -> "</sup>";
            case SUBSCRIPT -> "</sub>";
        };
    }

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder html) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (!reference.isEmpty()) {
                html.append(text, from, i).append(reference);
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
