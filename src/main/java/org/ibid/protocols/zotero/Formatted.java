package org.ibid.protocols.zotero;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Entry;
import org.ibid.csl.Format;
import org.ibid.csl.ListLook;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// Citations and bibliographies as HTML: the elements of citeproc-js, with the style that Zotero's dataserver
/// gives them (zotero/dataserver, `Cite.inc.php`).
@ApplicationScoped
class Formatted {

    private static final Pattern LINK = Pattern.compile("<a href=\"[^\"]*\">|</a>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final String LEFT = "<div class=\"csl-left-margin\"";
    private static final String RIGHT = "<div class=\"csl-right-inline\"";
    private static final String INDENT = "<div class=\"csl-indent\"";

    /// What citeproc-js tells of a hanging indent, in em.
    private static final int HANGING = 2;

    private final Citeproc citeproc;

    Formatted(Citeproc citeproc) {
        this.citeproc = citeproc;
    }

    /// Works as a bibliography in the style's order; as a list of citations in a style that makes none.
    String bibliography(List<Work> works, Look look) {
        try {
            var made = citeproc.bibliography(look.style(), look.locale(), Format.HTML, works);
            var entries = made.entries().stream()
                    .map(Entry::text)
                    .map(text -> linked(text, look))
                    .toList();
            return look.isInline() ? styled(entries, citeproc.look(look.style())) : bare(entries);
        } catch (NoBibliography onlyCites) {
            return works.stream()
                    .map(work -> "<li>" + cite(work, look) + "</li>\n")
                    .collect(Collectors.joining("", "<ol>\n", "</ol>"));
        }
    }

    /// The citation of one work.
    String citation(Work work, Look look) {
        return "<span>" + cite(work, look) + "</span>";
    }

    private String cite(Work work, Look look) {
        var cluster = new Cluster(List.of(Cite.of(work.text("id").orElseThrow())), 1);
        return linked(
                citeproc.citations(look.style(), look.locale(), Format.HTML, List.of(work), List.of(cluster))
                        .getFirst(),
                look);
    }

    private static String linked(String html, Look look) {
        return look.isLinked() ? html : LINK.matcher(html).replaceAll("");
    }

    private static String bare(List<String> entries) {
        return Format.HTML.bibliography(entries).stripTrailing();
    }

    private static String styled(List<String> entries, ListLook look) {
        boolean isInColumns = entries.stream().anyMatch(entry -> entry.contains(LEFT));
        int width = width(entries);
        var html = new StringBuilder("<div class=\"csl-bib-body\" style=\"line-height: ")
                .append(look.lineSpacing() > 1 ? String.valueOf(look.lineSpacing()) : "1.35")
                .append("; ")
                .append(look.hanging() && !isInColumns ? hanging() : "")
                .append("\">\n");
        for (int i = 0; i < entries.size(); i++) {
            boolean isLast = i == entries.size() - 1;
            String style = (isInColumns ? "clear: left; " : "")
                    + (isLast || look.entrySpacing() == 0 ? "" : "margin-bottom: " + look.entrySpacing() + "em;");
            html.append("  <div class=\"csl-entry\"")
                    .append(style.isEmpty() ? "" : " style=\"" + style + "\"")
                    .append('>')
                    .append(columns(entries.get(i), look, width))
                    .append("</div>\n");
        }
        return html.append("</div>").toString();
    }

    private static String hanging() {
        return String.format(Locale.ROOT, "padding-left: %dem; text-indent:-%dem;", HANGING, HANGING);
    }

    /// The styles of an entry's own elements. Signs of markup in its text are escaped, so each tag is one of ours.
    private static String columns(String entry, ListLook look, int width) {
        String left = "float: left; padding-right: 0.5em; "
                + (look.aligned() ? "text-align: right; width: " + width + "em;" : "");
        String right =
                "margin: 0 .4em 0 " + (look.aligned() ? width + 0.5 : "0") + "em;" + (look.hanging() ? hanging() : "");
        return entry.replace(LEFT, LEFT + " style=\"" + left + "\"")
                .replace(RIGHT, RIGHT + " style=\"" + right + "\"")
                .replace(
                        INDENT,
                        INDENT
                                + " style=\"margin: .5em 0 0 2em; padding: 0 0 .2em .5em; border-left: 5px solid #ccc;\"");
    }

    /// The width of the left column: the characters of its longest text, of which one or two are narrow.
    private static int width(List<String> entries) {
        int longest = entries.stream()
                .filter(entry -> entry.contains(LEFT))
                .map(entry -> entry.substring(entry.indexOf(LEFT), entry.indexOf("</div>", entry.indexOf(LEFT))))
                .mapToInt(left -> TAG.matcher(left).replaceAll("").strip().length())
                .max()
                .orElse(0);
        return Math.max(1, longest - 2);
    }
}
