package org.ibid.reading.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.NotText;
import org.ibid.work.Work;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// Reads a web page: the article in it, without what is around it.
final class Html {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}(?:<!doctype\\s+html|<html[\\s>])");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");
    private static final int LOOKED_AT = 4_096;
    private static final int DEEPEST = 1_000;
    private static final Set<String> UNREAD = Set.of("script", "style");
    private static final int LONGEST_UNREAD = 7;

    private Html() {}

    static boolean isOne(String start) {
        return BEGINNING.matcher(start).find();
    }

    static PaperText read(PaperFile file, FileLimits limits) {
        String start =
                new String(file.bytes(), 0, Math.min(LOOKED_AT, file.bytes().length), StandardCharsets.ISO_8859_1);
        Matcher charset = CHARSET.matcher(start);
        Decoded decoded = Decoded.of(file, charset.find() ? charset.group(1) : "");
        refuseNesting(decoded.text(), limits, UNREAD);
        Document document = Jsoup.parse(decoded.text());
        var body = new PaperBody(limits);
        NodeTraversor.filter(new HtmlText(body, limits), article(document));
        Work stated = HtmlMeta.work(document.head());
        if (stated.fields().isEmpty()) {
            body.hints(Work.ofType("article-journal").with("title", document.title()));
        } else {
            body.states(stated);
        }
        decoded.warnings().forEach(warning -> body.warn(warning.code(), warning.message()));
        return body.finish(FileKind.HTML, Optional.of(decoded.encoding()));
    }

    /// A parser of HTML mends what is never closed, in a time that grows with the square of the depth: so the
    /// depth is bounded before it sees the text.
    ///
    /// @param unread elements in which no tag counts
    static void refuseNesting(String html, FileLimits limits, Set<String> unread) {
        int elements = 0;
        int deep = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at)) {
            char next = html.charAt(at + 1);
            elements += Character.isLetter(next) ? 1 : 0;
            deep = next == '/' ? Math.max(0, deep - 1) : deep + (opensMore(html, at + 1) ? 1 : 0);
            if (elements > limits.elements() || deep > DEEPEST) {
                throw FileLimits.exceeded(
                        "At character " + at + " the page has over " + limits.elements() + " elements, or over "
                                + DEEPEST + " that are not closed",
                        "Save the page again from a browser.");
            }
            at = behind(html, at + 1, unread);
        }
    }

    /// Where tags are looked for again: what stands in a comment or a script opens nothing.
    private static int behind(String html, int tag, Set<String> unread) {
        if (html.startsWith("!--", tag)) {
            int end = html.indexOf("-->", tag + 1);
            int last = end < 0 ? html.length() : end;
            int other = html.indexOf("--!>", tag + 1, last);
            return other < 0 ? last : other;
        }
        int end = tag;
        while (end < html.length() && end < tag + LONGEST_UNREAD && Character.isLetter(html.charAt(end))) {
            end++;
        }
        boolean isName = end == html.length() || " \t\r\n\f/>".indexOf(html.charAt(end)) >= 0;
        if (!isName || !unread.contains(html.substring(tag, end).toLowerCase(Locale.ROOT))) {
            return tag;
        }
        int close = html.indexOf('>', end);
        if (close > 0 && html.charAt(close - 1) == '/') {
            return close;
        }
        int next = close < 0 ? -1 : html.indexOf("</", close);
        return next < 0 ? html.length() : next;
    }

    /// Whether a tag opens an element that stays open until it is closed; many HTML elements close by
    /// themselves.
    private static boolean opensMore(String html, int at) {
        int end = at;
        while (end < html.length() && end < at + 12 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return switch (html.substring(at, end).toLowerCase(Locale.ROOT)) {
            case "", "p", "li", "br", "hr", "img", "meta", "link", "input", "col", "wbr", "source", "area", "base" ->
                false;
            case "path", "rect", "circle", "line", "use", "polygon", "polyline", "ellipse", "stop", "mspace" -> false;
            case "td", "th", "tr", "dt", "dd", "option", "thead", "tbody", "tfoot", "colgroup", "embed", "param" ->
                false;
            default -> true;
        };
    }

    /// The page's one article, if it holds most of the text.
    private static Element article(Document document) {
        int all = document.body().wholeText().length();
        for (String place : new String[] {"main", "[role=main]", "article"}) {
            var found = document.select(place);
            if (found.size() == 1 && found.getFirst().wholeText().length() * 2 > all) {
                return found.getFirst();
            }
        }
        if (all == 0) {
            throw new NotText(NotText.Reason.EMPTY, "There is no text in this page.");
        }
        return document.body();
    }
}
