package org.ibid.reading.file;

import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a LaTeX file, alone or in a ZIP file with what it takes in, its `.bbl` and its `.bib` files.
final class Latex {

    private static final Pattern BEGINNING =
            Pattern.compile("(?m)^[^%\\n]{0,200}\\\\(?:documentclass|documentstyle|begin\\{document\\})");
    private static final Pattern INPUT = Pattern.compile("\\\\(?:input|include)\\{([^{}]{1,200})\\}");
    private static final Pattern DECLARED = Pattern.compile("\\\\usepackage\\[(\\w{2,20})\\]\\{inputenc\\}");
    private static final Map<String, String> ENCODINGS = Map.of(
            "latin1",
            "ISO-8859-1",
            "latin9",
            "ISO-8859-15",
            "ansinew",
            "windows-1252",
            "cp1252",
            "windows-1252",
            "cp1251",
            "windows-1251",
            "koi8-r",
            "KOI8-R",
            "utf8",
            "UTF-8");

    /// Pictures drawn by TeX: they hold nothing that is read.
    private static final Pattern DRAWING = Pattern.compile("(?i).*\\.(?:pgf|tikz|pdf_tex|eps_tex|pstex_t)");

    private static final int MOST_INPUTS = 100;
    private static final int MOST_MISSING = 10;

    private Latex() {}

    static boolean isOne(String start) {
        return BEGINNING.matcher(start).find();
    }

    static PaperText read(PaperFile file, FileLimits limits) {
        Decoded decoded = decoded(file);
        var whole = new Whole(Container.empty(), "", limits).read(LatexComments.without(decoded.text()));
        return read(decoded, whole, "", LatexRecords.none(limits), limits);
    }

    /// Whether a container holds a LaTeX file that begins a document.
    static Optional<PaperText> in(Container container, FileLimits limits) {
        List<String> mains = LatexProjects.in(container).mains();
        return container.parts().entrySet().stream()
                .filter(part -> mains.contains(part.getKey()))
                .findFirst()
                .map(main -> read(main.getKey(), main.getValue(), container, limits));
    }

    private static PaperText read(String name, byte[] bytes, Container container, FileLimits limits) {
        Decoded main = decoded(new PaperFile(bytes, Optional.empty()));
        var whole = new Whole(container, folder(name), limits).read(LatexComments.without(main.text()));
        String bbl = bibliography(name, container);
        var records = new LatexRecords(bibs(container), bbl, limits);
        return read(main, whole, records.makesList() ? records.list(whole.text) : bbl, records, limits);
    }

    private static Decoded decoded(PaperFile file) {
        Matcher declared = DECLARED.matcher(Decoded.beginning(file.bytes()));
        Optional<String> charset =
                declared.find() ? Optional.ofNullable(ENCODINGS.get(declared.group(1))) : Optional.empty();
        return Decoded.of(file, charset.filter(Charset::isSupported).orElse(""));
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    /// A file with all that it takes in.
    private static final class Whole {

        private final Container container;
        private final String folder;
        private final FileLimits limits;
        private final Set<String> missing = new LinkedHashSet<>();
        private String text = "";

        Whole(Container container, String folder, FileLimits limits) {
            this.container = container;
            this.folder = folder;
            this.limits = limits;
        }

        Whole read(String tex) {
            text = tex;
            for (int i = 0; i < MOST_INPUTS; i++) {
                Matcher input = INPUT.matcher(text);
                if (!input.find()) {
                    break;
                }
                text = text.substring(0, input.start()) + part(input.group(1)) + text.substring(input.end());
                if (text.length() > limits.characters()) {
                    throw FileLimits.exceeded(
                            "With all that it takes in, the LaTeX file has over " + limits.characters() + " characters",
                            "Hand in one paper at a time.");
                }
            }
            INPUT.matcher(text).results().limit(MOST_MISSING).forEach(left -> missing.add(left.group(1)));
            return this;
        }

        private String part(String said) {
            String name = said.endsWith(".tex") ? said : said + ".tex";
            Optional<byte[]> part = Stream.of(folder + name, name, folder + said, said)
                    .map(container::part)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (part.isEmpty()
                    && missing.size() < MOST_MISSING
                    && !DRAWING.matcher(said).matches()) {
                missing.add(said);
            }
            return part.map(bytes -> LatexComments.without(
                            decoded(new PaperFile(bytes, Optional.empty())).text()))
                    .orElse("");
        }

        void warn(PaperBody body) {
            if (!missing.isEmpty()) {
                body.warn(
                        "missing-part",
                        "The file takes in files that are not with it (" + String.join(", ", missing)
                                + "): put all of them into a ZIP file.");
            }
        }
    }

    private static List<String> bibs(Container container) {
        return container.parts().entrySet().stream()
                .filter(part -> part.getKey().toLowerCase(Locale.ROOT).endsWith(".bib"))
                .map(part -> decoded(new PaperFile(part.getValue(), Optional.empty()))
                        .text())
                .toList();
    }

    /// The `.bbl` of the main file, or the only one.
    private static String bibliography(String main, Container container) {
        return container
                .part(main.replaceFirst("\\.[^.]*$", ".bbl"))
                .or(() -> container.parts().entrySet().stream()
                        .filter(part -> part.getKey().toLowerCase(Locale.ROOT).endsWith(".bbl"))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(bytes -> LatexComments.without(
                        decoded(new PaperFile(bytes, Optional.empty())).text()))
                .orElse("");
    }

    private static PaperText read(
            Decoded decoded, Whole file, String bibliography, LatexRecords records, FileLimits limits) {
        var body = new PaperBody(limits);
        String tex = file.text;
        String whole = bibliography.isEmpty() || tex.contains("\\begin{thebibliography}")
                ? tex
                : tex.replaceFirst(
                        "\\\\(?:bibliography\\{[^{}]*\\}|printbibliography(?:\\[[^\\]]*\\])?)",
                        Matcher.quoteReplacement(bibliography));
        int begin = whole.indexOf("\\begin{document}");
        int end = whole.lastIndexOf("\\end{document}");
        int from = begin < 0 ? 0 : begin + "\\begin{document}".length();
        var labels = new LatexLabels(whole, records);
        var text = new LatexText(body, labels, new LatexMacros(whole), limits);
        text.read(LatexHead.of(whole), whole.substring(from, end < from ? whole.length() : end));
        if (labels.isEmpty() && whole.contains("\\cite")) {
            body.warn(
                    "missing-bibliography",
                    "The file cites works, but its list (.bbl) is not with it: put both in a ZIP file.");
        }
        file.warn(body);
        decoded.warnings().forEach(warning -> body.warn(warning.code(), warning.message()));
        return body.finish(FileKind.LATEX, Optional.of(decoded.encoding()));
    }
}
