package org.ibid.reading.file;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Sets a page's elements into paragraphs, lists, tables and notes, as a browser would show them.
final class HtmlText implements NodeFilter {

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "svg",
            "form",
            "button",
            "select",
            "iframe",
            "object",
            "annotation",
            "annotation-xml",
            "video",
            "audio",
            "canvas",
            "dialog");
    private static final Set<String> UNREAD_ROLES =
            Set.of("navigation", "banner", "contentinfo", "doc-backlink", "doc-toc", "search", "dialog");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "blockquote",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "pre",
            "address",
            "hr",
            "aside",
            "details",
            "summary",
            "fieldset",
            "table",
            "caption",
            "body",
            "center");

    private static final Pattern LABEL = Pattern.compile("[\\[(]?\\d{1,4}[\\]).]{0,2}");

    private final PaperBody body;
    private final FileLimits limits;
    private final Map<Element, Integer> counted = new IdentityHashMap<>();
    private final StringBuilder raised = new StringBuilder();
    private Prose prose = new Prose();
    private String label = "";
    private int raisedIn;
    private int tables;
    private int notes;
    private int elements;

    HtmlText(PaperBody body, FileLimits limits) {
        this.body = body;
        this.limits = limits;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (raisedIn > 0) {
                raised.append(text.getWholeText());
            } else {
                prose.add(text.getWholeText());
            }
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        if (++elements > limits.elements()) {
            throw FileLimits.exceeded(
                    "The page has over " + limits.elements() + " elements", "Hand in one paper at a time.");
        }
        if (isUnread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (isBlock(element)) {
            flush(element);
        }
        switch (name) {
            case "br" -> prose.newLine();
            case "sup" -> raisedIn++;
            case "table" -> tables++;
            case "tr" -> prose.newLine();
            case "td", "th" -> cell(element);
            case "li" -> label = label(element);
            default -> {
                // only what is in it counts
            }
        }
        notes += isNotes(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    private static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || UNREAD_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                        && !element.normalName().equals("math")
                || element.hasClass("footnote-back")
                || element.normalName().equals("footer")
                        && element.parent() != null
                        && element.parent().normalName().equals("body");
    }

    /// What CSL processors print beside an entry's number stands in a block of its own, but on the number's line.
    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) && !element.hasClass("csl-right-inline");
    }

    /// Whether it holds nothing but the number of what follows.
    private boolean isLabel(Element element) {
        boolean before =
                element.hasClass("csl-left-margin") || element.normalName().equals("dt");
        return before && tables == 0 && LABEL.matcher(prose.toString().strip()).matches();
    }

    private static boolean isNotes(Element element) {
        return element.attr("role").matches("doc-endnotes|doc-footnotes") || element.hasClass("footnotes");
    }

    private void cell(Element cell) {
        prose.add(cell.previousElementSibling() == null ? "" : " | ");
    }

    private String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "• ";
        }
        String start = list.attr("start");
        int first = start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
        int number = counted.merge(list, 1, Integer::sum) + first - 1;
        return number + ". ";
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("sup") && --raisedIn == 0) {
            prose.raised(raised.toString());
            raised.setLength(0);
        }
        tables -= name.equals("table") ? 1 : 0;
        if (isLabel(element)) {
            label = prose.toString().strip() + " ";
            prose = new Prose();
        } else if (isBlock(element)) {
            flush(element);
        }
        notes -= isNotes(element) ? 1 : 0;
    }

    /// Ends the paragraph, which belongs to `element` or stands before it; inside of tables cells go on.
    private void flush(Element element) {
        if (tables > 0) {
            prose.add(" ");
            return;
        }
        if (prose.isEmpty()) {
            return;
        }
        Prose done = prose;
        prose = new Prose();
        String number = label;
        label = "";
        if (notes > 0 && number.endsWith(". ")) {
            body.note(number.substring(0, number.length() - 2), done);
        } else if (element.hasClass("author") || element.hasClass("authors")) {
            body.author(done);
        } else {
            body.paragraph(labelled(number, done));
        }
    }

    /// Some pages print the numbers that the list counts already.
    private static Prose labelled(String label, Prose item) {
        if (label.isEmpty() || item.toString().matches("(?s)[\\[(]?\\d{1,4}[\\]).].*")) {
            return item;
        }
        Prose labelled = Prose.of(label);
        labelled.add(" ").addAll(item);
        return labelled;
    }
}
