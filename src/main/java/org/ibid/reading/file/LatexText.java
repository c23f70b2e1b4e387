package org.ibid.reading.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// Sets LaTeX into paragraphs: what commands print is printed, what they only steer is left out.
final class LatexText {

    private static final Set<String> SILENT = Set.of(
            "label",
            "usepackage",
            "includegraphics",
            "bibliographystyle",
            "bibliography",
            "vspace",
            "hspace",
            "input",
            "include",
            "pagestyle",
            "thispagestyle",
            "setcounter",
            "setlength",
            "color",
            "documentclass",
            "addbibresource",
            "hypersetup",
            "title",
            "author",
            "date",
            "thanks",
            "index",
            "phantomsection",
            "addcontentsline",
            "bibpunct",
            "fontsize",
            "affil",
            "nocite",
            "expandafter");
    private static final Set<String> UNREAD = Set.of(
            "equation",
            "equation*",
            "align",
            "align*",
            "eqnarray",
            "eqnarray*",
            "gather",
            "gather*",
            "multline",
            "multline*",
            "displaymath",
            "tikzpicture",
            "lstlisting",
            "verbatim",
            "comment");

    private static final Pattern CITE = Pattern.compile("(?i)(?:text|paren|auto|foot)?cite(?!proc)[a-z]*\\*?");
    private static final Pattern HEADING =
            Pattern.compile("(?:sub)*section\\*?|chapter\\*?|(?:sub)?paragraph\\*?|part\\*?|caption");
    private static final Pattern RAISED = Pattern.compile("\\^\\{?[\\d,\\s–-]+\\}?");
    private static final Pattern MATHS_MARKUP = Pattern.compile("\\\\[a-zA-Z]+|[{}\\\\$]");
    private static final Pattern LIST = Pattern.compile("enumerate|itemize|description");

    private static final long MOST_INSIDE = 4;

    private final PaperBody body;
    private final LatexLabels labels;
    private final LatexMacros macros;
    private final FileLimits limits;
    private final Deque<int[]> lists = new ArrayDeque<>();
    private long inside;
    private Prose prose = new Prose();
    private Optional<Work> entry = Optional.empty();
    private int entryFrom;

    LatexText(PaperBody body, LatexLabels labels, LatexMacros macros, FileLimits limits) {
        this.body = body;
        this.labels = labels;
        this.macros = macros;
        this.limits = limits;
    }

    /// The head comes first, wherever `\maketitle` stands: some classes print it behind the abstract, or by
    /// themselves.
    void read(LatexHead head, String tex) {
        inner(head.title(), 1);
        flush();
        inner(head.authors(), 1);
        flush();
        read(new LatexScanner(tex, 0), 0);
        flush();
    }

    /// One value of a record, on one line.
    static String plain(String tex, FileLimits limits) {
        var text = new LatexText(
                new PaperBody(limits), new LatexLabels("", LatexRecords.none(limits)), new LatexMacros(""), limits);
        text.inner(tex.replaceAll("\\s+", " "), 0);
        return text.prose.toString().replace('\n', ' ').strip();
    }

    private void flush() {
        if (prose.end() > entryFrom) {
            entry.ifPresent(work -> prose.mark(entryFrom, work, true));
            entry = Optional.empty();
        }
        entryFrom = 0;
        Prose done = prose;
        prose = new Prose();
        body.paragraph(done);
    }

    private void inner(String tex, int depth) {
        if (depth > limits.depth()) {
            throw FileLimits.exceeded("Braces are nested over " + limits.depth() + " deep", "No paper needs that.");
        }
        // each group in a group is a text of its own
        inside += tex.length();
        if (inside > MOST_INSIDE * limits.characters()) {
            throw FileLimits.exceeded("Braces are nested around too much text", "No paper needs that.");
        }
        read(new LatexScanner(tex, 0), depth);
    }

    private void read(LatexScanner in, int depth) {
        while (in.hasMore()) {
            switch (in.token()) {
                case LatexScanner.Command(String name) -> command(name, in, depth);
                case LatexScanner.Group(String inside) -> inner(inside, depth + 1);
                case LatexScanner.Maths(String inside) -> maths(inside);
                case LatexScanner.Break _ -> flush();
                case LatexScanner.Words(String words) -> prose.add(words);
            }
        }
    }

    private void maths(String inside) {
        String raised = inside.strip();
        if (RAISED.matcher(raised).matches()) {
            prose.raised(raised.replaceAll("[\\^{}]", ""));
        } else {
            prose.add(MATHS_MARKUP.matcher(raised).replaceAll(""));
        }
    }

    private void command(String name, LatexScanner in, int depth) {
        if (LatexLetters.isAccent(name) && in.isAccented(name)) {
            prose.add(LatexLetters.accented(name, in.argument()));
        } else if (LatexLetters.isOne(name)) {
            in.skipSpace();
            read(new LatexScanner(LatexLetters.of(name), 0), depth);
        } else if (CITE.matcher(name).matches()) {
            cite(name, in);
        } else if (HEADING.matcher(name).matches()) {
            in.option();
            flush();
            inner(in.argument(), depth + 1);
            flush();
        } else {
            steer(name, in, depth);
        }
    }

    private void steer(String name, LatexScanner in, int depth) {
        switch (name) {
            case "begin" -> begin(in.argument(), in);
            case "end" -> end(in.argument());
            case "item" -> item(in.option());
            case "bibitem" -> entry(in);
            case "footnote" -> note(in, depth);
            case "url", "nolinkurl", "path" -> prose.add(in.argument());
            case LatexRecords.PRINT ->
                labels.record(in.argument()).map(ReferenceLine::of).ifPresent(prose::add);
            case "textsuperscript" -> prose.raised(in.argument());
            case "(" -> maths(in.near("\\)"));
            case "[" -> maths(in.near("\\]"));
            case "\\", "newline", "tabularnewline" -> {
                in.option();
                prose.newLine();
            }
            case "vadjust" -> {
                in.skipTo('{');
                in.argument();
            }
            case "parbox" -> {
                in.option();
                in.argument();
            }
            case "href", "hypertarget", "hyperlink", "textcolor", "citeproc" -> in.argument();
            case "keywords" -> {
                flush();
                prose.add("Keywords: ");
            }
            case "newcommand", "newcommand*", "renewcommand", "renewcommand*", "providecommand", "providecommand*" -> {
                in.argument();
                in.option();
                in.option();
                in.argument();
            }
            case "def", "gdef", "edef", "xdef" -> {
                in.skipTo('{');
                in.argument();
            }
            default -> other(name, in, depth);
        }
    }

    private void other(String name, LatexScanner in, int depth) {
        if (macros.has(name)) {
            inner(macros.begin(name, in), depth + 1);
            macros.end();
        } else if (SILENT.contains(name)) {
            in.option();
            in.arguments();
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0))) {
            prose.add("/-".contains(name) ? "" : ",;:! ".contains(name) ? " " : name);
        } else {
            in.option();
            in.skipSpace();
        }
    }

    private void cite(String name, LatexScanner in) {
        String first = in.option();
        String second = in.option();
        List<String> keys =
                Stream.of(in.argument().split(",")).map(String::strip).toList();
        String note = (second.isEmpty() ? first : second).replace('~', ' ').replace("--", "–");
        int from = prose.end();
        prose.add(labels.cited(name, note, keys));
        keys.forEach(key -> labels.record(key).ifPresent(work -> prose.mark(from, work, false)));
    }

    private void begin(String environment, LatexScanner in) {
        if (UNREAD.contains(environment)) {
            in.skipPast("\\end{" + environment + "}");
            return;
        }
        flush();
        in.option();
        switch (environment) {
            case "abstract" -> body.paragraph("Abstract");
            case "CSLReferences" -> in.arguments();
            case "thebibliography" -> {
                in.arguments();
                body.paragraph("References");
            }
            case "enumerate" -> lists.push(new int[] {0});
            case "itemize", "description" -> lists.push(new int[] {-1});
            case "tabular", "tabular*", "longtable", "minipage", "tabularx" -> in.arguments();
            default -> {
                // only what is in it counts
            }
        }
    }

    private void end(String environment) {
        flush();
        if (LIST.matcher(environment).matches() && !lists.isEmpty()) {
            lists.pop();
        }
    }

    private void item(String label) {
        flush();
        boolean counts = !lists.isEmpty() && lists.peek()[0] >= 0;
        prose.add(!label.isEmpty() ? label : counts ? ++lists.peek()[0] + "." : "•")
                .add(" ");
    }

    private void entry(LatexScanner in) {
        flush();
        boolean isSet = in.option().equals("\\citeproctext");
        String key = in.argument().strip();
        prose.add(labels.areNumbers() && !isSet ? "[" + labels.number(key) + "] " : "");
        entry = labels.record(key);
        entryFrom = prose.end();
    }

    private void note(LatexScanner in, int depth) {
        String label = String.valueOf(body.nextCall());
        prose.call(label);
        Prose outer = prose;
        prose = new Prose();
        inner(in.argument().replaceAll("\\n\\s*\\n", " "), depth + 1);
        body.note(label, prose);
        prose = outer;
    }
}
