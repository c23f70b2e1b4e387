package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reference without its markup: Markdown and HTML taken out, white space folded, lines joined. Italics are kept as
/// a pair of marks, because they tell a title from a container.
///
/// @param text  the text, with [#ITALIC] and [#ROMAN] around italics
/// @param links the targets of Markdown links that lead somewhere
record Plain(String text, List<String> links) {

    static final char ITALIC = '\ue000';
    static final char ROMAN = '\ue001';

    private static final Pattern LABEL = Pattern.compile("^\\s*(?:[-*•]\\s+)?(?:\\[\\d{1,4}\\]|\\(\\d{1,4}\\)|"
            + "\\d{1,4}[.)](?=\\s)|[⁰¹²³⁴-⁹]{1,4}|\\[\\^\\d{1,4}\\]:)?\\s*");
    private static final Pattern FURNITURE =
            Pattern.compile("\\[(?:Google Scholar|WorldCat|Full ?text|Cross ?Ref|PubMed|View)\\]\\([^)\\s]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,300})\\]\\(([^()\\s]{0,500})\\)");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])(\\*{1,3}|_{1,2})(?=\\S)([^*_]{1,600}?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern HTML_ITALIC = Pattern.compile("(?i)<(?:i|em)>([^<]{1,600})</(?:i|em)>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(?:i|em|b|strong|sup|sub|u|span|br|p)\\b[^>]{0,80}>");

    private static final Pattern BROKEN =
            Pattern.compile("(?<=\\p{L}-)[ \\t]*\\n\\s*(?=\\p{Ll})|(?<=[/=&?])[ \\t]*\\n\\s*(?=\\S)");

    static Plain of(String raw) {
        var links = new ArrayList<String>();
        String text = LABEL.matcher(raw).replaceFirst("");
        text = text.indexOf('[') < 0 ? text : FURNITURE.matcher(text).replaceAll(" ");
        text = text.indexOf('\\') < 0
                ? text
                : text.replace("\\_", "_").replace("\\(", "(").replace("\\)", ")");
        text = joinLines(text.contains("](") ? unlinked(text, links) : text);
        if (text.indexOf('<') >= 0) {
            text = HTML_ITALIC.matcher(text).replaceAll(ITALIC + "$1" + ROMAN);
            text = TAG.matcher(text).replaceAll("");
        }
        boolean emphatic = text.indexOf('*') >= 0 || text.indexOf('_') >= 0;
        text = emphatic ? EMPHASIS.matcher(text).replaceAll(ITALIC + "$2" + ROMAN) : text;
        return new Plain(text.replace("&amp;", "&").strip(), List.copyOf(links));
    }

    private static String unlinked(String text, List<String> links) {
        return LINK.matcher(text).replaceAll(link -> {
            if (link.group(2).startsWith("http") && !link.group(1).startsWith("http")) {
                links.add(link.group(2));
            }
            return Matcher.quoteReplacement(link.group(1));
        });
    }

    /// A line that ends in a hyphen or inside an address goes on without a space.
    private static String joinLines(String text) {
        String joined = text.indexOf('\n') < 0 ? text : BROKEN.matcher(text).replaceAll("");
        return Spaces.folded(joined).replace('\u2010', '-').replace('\u2011', '-');
    }

    /// The text without the marks of italics.
    static String unmarked(String text) {
        return text.replace(String.valueOf(ITALIC), "").replace(String.valueOf(ROMAN), "");
    }
}
