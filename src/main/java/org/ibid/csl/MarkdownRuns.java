package org.ibid.csl;

import java.util.List;
import java.util.regex.Pattern;
import org.ibid.csl.RichText.Face;
import org.ibid.csl.RichText.Run;

/// The runs of one block as CommonMark. Asterisks only open and close emphasis beside the right neighbours
/// (CommonMark 0.31.2, section 6.2); beside others the HTML element stands, which is CommonMark, too.
final class MarkdownRuns {

    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>#~]|&(?=#?\\w{1,31};)");
    private static final Pattern LIST = Pattern.compile("\\A(\\s*)(?:([-+])(?=\\s|\\z)|(\\d{1,9})([.)])(?=\\s|\\z))");
    private static final Pattern AUTOLINK = Pattern.compile("https?://[^\\s<>]+");

    private final List<Run> runs;
    private final StringBuilder written = new StringBuilder();

    MarkdownRuns(List<Run> runs) {
        this.runs = runs;
    }

    String written() {
        for (int i = 0; i < runs.size(); i++) {
            write(runs.get(i), before(i), after(i));
        }
        return LIST.matcher(written)
                .replaceFirst(start -> start.group(2) != null
                        ? "$1\\\\" + start.group(2)
                        : "$1" + start.group(3) + "\\\\" + start.group(4));
    }

    private int before(int i) {
        return i == 0
                ? ' '
                : runs.get(i - 1).text().codePointBefore(runs.get(i - 1).text().length());
    }

    private int after(int i) {
        return i == runs.size() - 1 ? ' ' : runs.get(i + 1).text().codePointAt(0);
    }

    private void write(Run run, int before, int after) {
        String markdown = inner(run);
        for (var face : Face.values()) {
            if (run.faces().contains(face)) {
                markdown = switch (face) {
                    case ITALIC -> emphasised(markdown, "*", face, run, before, after);
                    case BOLD -> emphasised(markdown, "**", face, run, before, after);
                    case SMALL_CAPS, UNDERLINE, SUPERSCRIPT, SUBSCRIPT ->
                        HtmlRuns.open(face) + markdown + HtmlRuns.close(face);
                };
            }
        }
        written.append(markdown);
    }

    private static String inner(Run run) {
        if (run.link().isEmpty()) {
            return escaped(run.text());
        }
        if (run.text().equals(run.link()) && AUTOLINK.matcher(run.link()).matches()) {
            return "<" + run.link() + ">";
        }
        return "[" + escaped(run.text()) + "](<" + run.link().replaceAll("([<>\\\\])", "\\\\$1") + ">)";
    }

    private static String emphasised(String markdown, String sign, Face face, Run run, int before, int after) {
        int first = run.text().codePointAt(0);
        int last = run.text().codePointBefore(run.text().length());
        boolean opens = !Character.isWhitespace(first) && (isWord(first) || !isWord(before));
        boolean closes = !Character.isWhitespace(last) && (isWord(last) || !isWord(after));
        boolean alone = before != '*' && after != '*' && run.faces().size() == 1;
        return opens && closes && alone
                ? sign + markdown + sign
                : HtmlRuns.open(face) + markdown + HtmlRuns.close(face);
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }
}
