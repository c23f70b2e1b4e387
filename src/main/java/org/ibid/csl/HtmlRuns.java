package org.ibid.csl;

import static java.util.stream.Collectors.joining;

import org.ibid.csl.RichText.Block;
import org.ibid.csl.RichText.Face;
import org.ibid.csl.RichText.Run;

/// Runs as HTML: everything that is not ours is escaped.
final class HtmlRuns {

    private HtmlRuns() {}

    static String block(Block block) {
        String inner = block.runs().stream().map(HtmlRuns::run).collect(joining());
        return switch (block.layout()) {
            case INLINE -> inner;
            case BLOCK -> "<div class=\"csl-block\">" + inner + "</div>";
            case LEFT_MARGIN -> "<div class=\"csl-left-margin\">" + inner + "</div>";
            case RIGHT_INLINE -> "<div class=\"csl-right-inline\">" + inner + "</div>";
            case INDENT -> "<div class=\"csl-indent\">" + inner + "</div>";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

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

    private static String run(Run run) {
        String html = escaped(run.text());
        if (!run.link().isEmpty()) {
            html = "<a href=\"" + escaped(run.link()) + "\">" + html + "</a>";
        }
        for (var face : Face.values()) {
            if (run.faces().contains(face)) {
                html = open(face) + html + close(face);
            }
        }
        return html;
    }
}
