package org.ibid.exchange.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.RichText;

/// Text for a BibTeX field: LaTeX's special characters escaped, CSL's rich text as commands. Braces always balance, in
/// BibTeX's way of counting too (which takes `\{` for a brace).
final class LatexText {

    private static final boolean[] SPECIAL = signs("&%$#_{}~^\\<");
    private static final boolean[] ESCAPED = signs("&%$#_{}~^\\");
    private static final boolean[] NOT_EXACT = signs("$`{}~^\\<");

    private static final Pattern FORMULA = Pattern.compile("\\$([^$\\\\]{0,500}\\\\[A-Za-z][^$]{0,2000})\\$");

    private final boolean protectsCapitals;
    private final List<RichText.Token> tokens;
    private final boolean bracesBalance;
    private final StringBuilder latex = new StringBuilder();
    private final Deque<String> closers = new ArrayDeque<>();
    private int noCaseDepth;
    private boolean startsSentence = true;

    private LatexText(String text, boolean protectsCapitals) {
        this.tokens = RichText.parse(text);
        this.bracesBalance = bracesBalance(RichText.plain(text));
        this.protectsCapitals = protectsCapitals;
    }

    private static boolean[] signs(String all) {
        var signs = new boolean[128];
        all.chars().forEach(sign -> signs[sign] = true);
        return signs;
    }

    private static boolean isOf(boolean[] signs, char c) {
        return c < signs.length && signs[c];
    }

    /// A text with CSL's rich text in it.
    static String of(String text) {
        return isPlain(text) ? text : new LatexText(text, false).write();
    }

    /// Whether LaTeX reads the text as it stands.
    private static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOf(SPECIAL, c) || isLigature(before, c)) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /// Whether a line with no white space but single spaces, escaped, is sure to be read as it was; to know it of any
    /// other, it has to be read.
    static boolean isExact(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean isSpace = c == ' ' ? before == ' ' : Character.isWhitespace(c);
            boolean isOdd = c < ' ' || c >= 0x7F && c <= 0xA0 || c >= Character.MIN_SURROGATE;
            if (isSpace || isOdd || isOf(NOT_EXACT, c) || isDoubled(before, c)) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static boolean isDoubled(char before, char c) {
        return before == c && (c == '-' || c == '\'');
    }

    /// A title. Each word with a capital that BibTeX's `change.case$` would lower gets doubled braces: any capital but
    /// the very first character and one after a colon and a space (btxhak, "change.case$"). So the file keeps the
    /// record's capitals, whatever the style does. Single braces are what the record marks as `nocase`.
    static String title(String text) {
        return new LatexText(text, true).write();
    }

    /// A text in which `<i>` means nothing.
    static String literal(String text) {
        var latex = new StringBuilder(text.length());
        escape(text, 0, text.length(), bracesBalance(text), latex);
        return latex.toString();
    }

    static boolean bracesBalance(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += switch (text.charAt(i)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
        }
        return depth == 0;
    }

    private String write() {
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case RichText.Token.Text(String text) -> formulas(text);
                case RichText.Token.Open(RichText.Style style) -> open(style, startsWithCommand(i + 1));
                case RichText.Token.Close(RichText.Style style) -> close(style);
            }
        }
        return latex.toString();
    }

    private void open(RichText.Style style, boolean commandFollows) {
        boolean noCase = style == RichText.Style.NO_CASE;
        noCaseDepth += noCase ? 1 : 0;
        String opener = switch (style) {
            case ITALIC -> "\\emph{";
            case BOLD -> "\\textbf{";
            case SUPERSCRIPT -> "\\textsuperscript{";
            case SUBSCRIPT -> "\\textsubscript{";
            case SMALL_CAPS -> "\\textsc{";
            case NO_CASE -> commandFollows ? "{{}" : "{";
            case NONE -> "";
        };
        latex.append(opener);
        closers.push(opener.isEmpty() ? "" : "}");
    }

    private void close(RichText.Style style) {
        noCaseDepth -= style == RichText.Style.NO_CASE ? 1 : 0;
        latex.append(closers.pop());
    }

    /// Whether `{` before this token would start one of BibTeX's "special characters", whose case is changed after all.
    private boolean startsWithCommand(int index) {
        return switch (tokens.get(index)) {
            case RichText.Token.Text(String text) ->
                literal(text.substring(0, 1)).startsWith("\\");
            case RichText.Token.Open _ -> true;
            case RichText.Token.Close _ -> false;
        };
    }

    /// A formula that could not be read is LaTeX still, and goes back as it came.
    private void formulas(String text) {
        int end = 0;
        if (text.indexOf('$') >= 0) {
            var formula = FORMULA.matcher(text);
            while (formula.find()) {
                if (bracesBalance(formula.group(1))
                        && LatexFormula.of(formula.group(1)).equals(formula.group())) {
                    words(text.substring(end, formula.start()));
                    latex.append(formula.group());
                    startsSentence = false;
                    end = formula.end();
                }
            }
        }
        words(end == 0 ? text : text.substring(end));
    }

    private void words(String text) {
        if (!protectsCapitals || noCaseDepth > 0) {
            escape(text, 0, text.length(), bracesBalance, latex);
            startsSentence &= text.isBlank();
            return;
        }
        int end = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isSpace(text.charAt(i))) {
                if (i > end) {
                    word(text, end, i);
                }
                latex.append(text, i, Math.min(i + 1, text.length()));
                end = i + 1;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private void word(String text, int from, int to) {
        if (hasCapital(text, from, to)) {
            withCapital(text, from, to);
        } else {
            escape(text, from, to, bracesBalance, latex);
        }
        startsSentence = text.charAt(to - 1) == ':' && closers.isEmpty();
    }

    private void withCapital(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        boolean first = startsSentence && start == from;
        boolean braces = hasCapital(text, first ? Math.min(from + 1, end) : from, first ? end : to);
        escape(text, from, start, bracesBalance, latex);
        latex.append(braces ? "{{" : "");
        escape(text, start, end, bracesBalance, latex);
        latex.append(braces ? "}}" : "");
        escape(text, end, to, bracesBalance, latex);
    }

    private static boolean hasCapital(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether LaTeX would make one sign of the two.
    private static boolean isLigature(char before, char c) {
        return switch (c) {
            case '-', '\'' -> before == c;
            case '`' -> before == c || before == '?' || before == '!';
            default -> false;
        };
    }

    private static void escape(String text, int from, int to, boolean bracesBalance, StringBuilder latex) {
        char before = 0;
        int plain = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isOf(ESCAPED, c) || isLigature(before, c)) {
                latex.append(text, plain, i);
                escape(c, bracesBalance, latex);
                plain = i + 1;
            }
            before = c;
        }
        latex.append(text, plain, to);
    }

    private static void escape(char c, boolean bracesBalance, StringBuilder latex) {
        switch (c) {
            case '&', '%', '$', '#', '_' -> latex.append('\\').append(c);
            case '{' -> latex.append(bracesBalance ? "\\{" : "\\textbraceleft{}");
            case '}' -> latex.append(bracesBalance ? "\\}" : "\\textbraceright{}");
            case '~' -> latex.append("\\textasciitilde{}");
            case '^' -> latex.append("\\textasciicircum{}");
            case '\\' -> latex.append("\\textbackslash{}");
            default -> latex.append("{}").append(c);
        }
    }
}
