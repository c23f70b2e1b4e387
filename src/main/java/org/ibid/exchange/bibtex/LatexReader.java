package org.ibid.exchange.bibtex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/// LaTeX in a field as Unicode with CSL's rich text: accents, ligatures, signs, quotation marks, dashes, font commands
/// and simple formulas; a bare `&amp;` as in HTML, which Crossref and IEEE Xplore write. A command that is not known is
/// told, and its argument is read as if it were not there; a
/// formula that has one stays LaTeX (`$\frac{1}{2}$`).
final class LatexReader {

    /// How much one group may have to close at its end: a row of `\it\it...` must not grow with its square.
    private static final int MOST_DECLARED = 100;

    private final String latex;
    private final boolean isTitle;
    private final Consumer<String> unknown;
    private final StringBuilder text;
    private final Deque<String> closers = new ArrayDeque<>();
    private final Groups groups;
    private int at;
    private int protectedUntil;
    private int singles;
    private char accent;
    private boolean argument;
    private boolean commandEndsHere;

    private LatexReader(String latex, boolean isTitle, Consumer<String> unknown) {
        this.latex = latex;
        this.isTitle = isTitle;
        this.unknown = unknown;
        this.text = new StringBuilder(latex.length() + 16);
        this.groups = isTitle ? Groups.of(latex) : Groups.NONE;
    }

    /// A text in which braces only group.
    ///
    /// @param unknown takes the names of commands that are not known
    static String text(String latex, Consumer<String> unknown) {
        return isPlain(latex) ? oneLine(latex) : new LatexReader(latex, false, unknown).read();
    }

    /// A title: what braces protect is `nocase`, but for parts of words and doubled braces, which only keep capitals
    /// that CSL keeps anyway.
    static String title(String latex, Consumer<String> unknown) {
        return isPlain(latex) ? oneLine(latex) : new LatexReader(latex, true, unknown).read();
    }

    private static boolean isPlain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            switch (latex.charAt(i)) {
                case '\\', '{', '}', '$', '~', '`', '\'', '-', '%', '?', '!', '&' -> {
                    if (!isHarmless(latex, i)) {
                        return false;
                    }
                }
                default -> {}
            }
        }
        return true;
    }

    private static boolean isHarmless(String latex, int i) {
        char c = latex.charAt(i);
        char after = i + 1 < latex.length() ? latex.charAt(i + 1) : ' ';
        return switch (c) {
            case '-', '\'' -> after != c;
            case '?', '!' -> after != '`';
            case '&' -> !HtmlSigns.isBegun(after);
            default -> false;
        };
    }

    private static String oneLine(String text) {
        boolean clean = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
        for (int i = 0; clean && i < text.length(); i++) {
            char c = text.charAt(i);
            clean = c > ' ' && c < 128
                    || c == ' ' && text.charAt(i + 1) != ' '
                    || c > 0xA0 && !Character.isWhitespace(c);
        }
        return clean ? text : collapsed(text);
    }

    private static String collapsed(String text) {
        var line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }

    private String read() {
        while (at < latex.length()) {
            char c = latex.charAt(at++);
            switch (c) {
                case '\\' -> command();
                case '{' -> open();
                case '}' -> close();
                case '$' -> formula();
                case '~' -> emit("\u00A0");
                case '-' -> dash();
                case '`', '\'' -> quote(c);
                case '?', '!' -> inverted(c);
                case '&' -> htmlSign();
                default -> character(c);
            }
        }
        while (!closers.isEmpty()) {
            text.append(closers.pop());
        }
        return collapsed(text.toString());
    }

    private void character(char c) {
        if (Character.isWhitespace(c)) {
            text.append(argument || accent != 0 ? "" : " ");
        } else if (Character.isHighSurrogate(c) && at < latex.length()) {
            emit(latex.substring(at - 1, ++at));
        } else if (accent != 0 || argument) {
            emit(String.valueOf(c));
        } else {
            text.append(c);
        }
    }

    private void emit(String piece) {
        if (accent != 0) {
            char combining = accent;
            accent = 0;
            text.append(LatexSigns.accented(piece, combining));
        } else {
            text.append(piece);
        }
        if (argument) {
            argument = false;
            text.append(closers.pop());
        }
    }

    private boolean follows(String what) {
        boolean follows = latex.startsWith(what, at);
        at += follows ? what.length() : 0;
        return follows;
    }

    private void dash() {
        emit(follows("--") ? "—" : follows("-") ? "–" : "-");
    }

    private void quote(char c) {
        if (follows(String.valueOf(c))) {
            emit(c == '`' ? "“" : "”");
        } else {
            boolean opens = c == '`';
            boolean closes = !opens && singles > 0 && (at == latex.length() || !Character.isLetter(latex.charAt(at)));
            singles += opens ? 1 : closes ? -1 : 0;
            emit(opens ? "‘" : closes ? "’" : "'");
        }
    }

    private void inverted(char c) {
        emit(follows("`") ? (c == '?' ? "¿" : "¡") : String.valueOf(c));
    }

    private void open() {
        int start = at - 1;
        argument = false;
        String closer = pendingCloser();
        boolean protects = isTitle && at > protectedUntil && accent == 0 && closer.isEmpty();
        if (protects && groups.isDouble(start)) {
            protectedUntil = groups.end(start);
        } else if (protects && groups.isWholeWords(start)) {
            protectedUntil = groups.end(start);
            text.append(LatexCommands.NO_CASE);
            closer = "</span>";
        }
        closers.push(closer);
    }

    /// A command before this brace has pushed what closes its argument.
    private String pendingCloser() {
        boolean pending = commandEndsHere;
        commandEndsHere = false;
        return pending ? closers.pop() : "";
    }

    private void close() {
        if (argument) {
            argument = false;
            text.append(closers.pop());
        }
        if (accent != 0) {
            char combining = accent;
            accent = 0;
            text.append(LatexSigns.bare(combining));
        }
        if (!closers.isEmpty()) {
            text.append(closers.pop());
        }
    }

    private void htmlSign() {
        int end = latex.indexOf(';', at);
        var sign = end < 0 ? Optional.<String>empty() : HtmlSigns.of(latex, at, end);
        sign.ifPresent(_ -> at = end + 1);
        emit(sign.orElse("&"));
    }

    private void formula() {
        boolean display = follows("$");
        int end = latex.indexOf('$', at);
        if (end < 0 || isPrice(end)) {
            emit("$");
            at = Math.min(at, latex.length());
            return;
        }
        emit(LatexFormula.of(latex.substring(at, end)));
        at = end + 1;
        if (display) {
            follows("$");
        }
    }

    /// "$5 and $10" is money, not a formula.
    private boolean isPrice(int end) {
        return end > at
                && Character.isDigit(latex.charAt(at))
                && latex.charAt(end - 1) == ' '
                && end + 1 < latex.length()
                && Character.isDigit(latex.charAt(end + 1));
    }

    private void command() {
        if (at == latex.length()) {
            emit("\\");
            return;
        }
        int start = at++;
        if (isLetter(latex.charAt(start))) {
            while (at < latex.length() && isLetter(latex.charAt(at))) {
                at++;
            }
        }
        String name = latex.substring(start, at);
        if (name.length() > 1 || isLetter(name.charAt(0))) {
            skipSpaces();
        }
        command(name);
    }

    private void command(String name) {
        var combining = LatexSigns.accent(name);
        if (combining.isPresent()) {
            skipSpaces();
            accent(combining.get());
        } else if (LatexCommands.STYLES.containsKey(name)
                && (isAt('{') || !LatexCommands.DECLARATIONS.containsKey(name))) {
            style(LatexCommands.STYLES.getOrDefault(name, ""));
        } else if (LatexCommands.DECLARATIONS.containsKey(name)) {
            declaration(LatexCommands.DECLARATIONS.getOrDefault(name, ""));
        } else if (name.equals("url") || name.equals("path")) {
            emit(LatexVerbatim.of(rawArgument()));
        } else if (LatexCommands.FIRST_ARGUMENT_UNSEEN.contains(name)) {
            rawArgument();
        } else {
            sign(name);
        }
    }

    private void accent(char combining) {
        accent = combining;
        if (at == latex.length() || isAt('}') || isAt('$')) {
            accent = 0;
            text.append(LatexSigns.bare(combining));
        }
    }

    private void sign(String name) {
        char first = name.charAt(0);
        if (isLetter(first)) {
            LatexSigns.of(name).ifPresentOrElse(this::emit, () -> unknown.accept("\\" + name));
            return;
        }
        switch (first) {
            case ',', ':', ';' -> emit(first == ',' ? "\u2009" : " ");
            case ' ', '\n', '\t', '\r', '\\' -> emit(" ");
            case '/', '-', '!', '@', '(', ')', '[', ']', '*' -> {}
            default -> emit(name);
        }
    }

    private void style(String opener) {
        text.append(opener);
        closers.push(LatexCommands.closer(opener));
        if (isAt('{')) {
            commandEndsHere = true;
        } else {
            argument = true;
        }
    }

    private void declaration(String opener) {
        String outer = closers.isEmpty() ? "" : closers.pop();
        boolean nests = outer.length() < MOST_DECLARED;
        text.append(nests ? opener : "");
        closers.push(nests ? LatexCommands.closer(opener) + outer : outer);
    }

    private boolean isAt(char c) {
        return at < latex.length() && latex.charAt(at) == c;
    }

    private void skipSpaces() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    /// An argument in braces as it stands, without them.
    private String rawArgument() {
        if (!isAt('{')) {
            return "";
        }
        int start = ++at;
        int depth = 1;
        while (at < latex.length() && depth > 0) {
            char c = latex.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        }
        return latex.substring(start, depth == 0 ? at - 1 : at);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
