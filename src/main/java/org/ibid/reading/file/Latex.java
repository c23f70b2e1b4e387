package org.ibid.reading.file;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a LaTeX file, alone or in a ZIP file with what it takes in and its `.bbl`. Macros of its own are not
/// expanded.
final class Latex {

    private static final Pattern BEGINNING =
            Pattern.compile("(?m)^[^%\\n]{0,200}\\\\(?:documentclass|documentstyle|begin\\{document\\})");
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%[^\\n]*(?:\\n[ \\t]*)?");
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
    private static final int MOST_INPUTS = 100;

    private Latex() {}

    static boolean isOne(String start) {
        return BEGINNING.matcher(start).find();
    }

    static PaperText read(PaperFile file, FileLimits limits) {
        Decoded decoded = decoded(file);
        return read(decoded, uncommented(decoded.text()), "", limits);
    }

    /// Whether a container holds a LaTeX file that begins a document.
    static Optional<PaperText> in(Container container, FileLimits limits) {
        for (Map.Entry<String, byte[]> part : container.parts().entrySet()) {
            if (part.getKey().endsWith(".tex") && isOne(Decoded.beginning(part.getValue()))) {
                Decoded main = decoded(new PaperFile(part.getValue(), Optional.empty()));
                String text = withInputs(uncommented(main.text()), folder(part.getKey()), container, limits);
                return Optional.of(read(main, text, bibliography(part.getKey(), container), limits));
            }
        }
        return Optional.empty();
    }

    private static Decoded decoded(PaperFile file) {
        Matcher declared = DECLARED.matcher(Decoded.beginning(file.bytes()));
        Optional<String> charset =
                declared.find() ? Optional.ofNullable(ENCODINGS.get(declared.group(1))) : Optional.empty();
        return Decoded.of(file, charset.filter(Charset::isSupported).orElse(""));
    }

    private static String uncommented(String tex) {
        return COMMENT.matcher(tex).replaceAll("");
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String withInputs(String tex, String folder, Container container, FileLimits limits) {
        String text = tex;
        for (int i = 0; i < MOST_INPUTS; i++) {
            Matcher input = INPUT.matcher(text);
            if (!input.find()) {
                break;
            }
            String name = input.group(1).endsWith(".tex") ? input.group(1) : input.group(1) + ".tex";
            String part = container
                    .part(folder + name)
                    .or(() -> container.part(name))
                    .map(bytes -> uncommented(
                            decoded(new PaperFile(bytes, Optional.empty())).text()))
                    .orElse("");
            text = text.substring(0, input.start()) + part + text.substring(input.end());
            if (text.length() > limits.characters()) {
                throw FileLimits.exceeded(
                        "With all that it takes in, the LaTeX file has over " + limits.characters() + " characters",
                        "Hand in one paper at a time.");
            }
        }
        return text;
    }

    /// The `.bbl` of the main file, or the only one.
    private static String bibliography(String main, Container container) {
        return container
                .part(main.replaceFirst("\\.tex$", ".bbl"))
                .or(() -> container.parts().entrySet().stream()
                        .filter(part -> part.getKey().endsWith(".bbl"))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(bytes -> uncommented(
                        decoded(new PaperFile(bytes, Optional.empty())).text()))
                .orElse("");
    }

    private static PaperText read(Decoded decoded, String tex, String bibliography, FileLimits limits) {
        var body = new PaperBody(limits);
        String whole = bibliography.isEmpty() || tex.contains("\\begin{thebibliography}")
                ? tex
                : tex.replaceFirst(
                        "\\\\(?:bibliography\\{[^{}]*\\}|printbibliography)", Matcher.quoteReplacement(bibliography));
        int begin = whole.indexOf("\\begin{document}");
        int end = whole.lastIndexOf("\\end{document}");
        int from = begin < 0 ? 0 : begin + "\\begin{document}".length();
        var labels = new LatexLabels(whole);
        var text = new LatexText(body, labels, limits);
        text.heads(whole);
        text.read(whole.substring(from, end < from ? whole.length() : end));
        if (labels.isEmpty() && whole.contains("\\cite")) {
            body.warn(
                    "missing-bibliography",
                    "The file cites works, but its list (.bbl) is not with it: put both in a ZIP file.");
        }
        decoded.warnings().forEach(warning -> body.warn(warning.code(), warning.message()));
        return body.finish(FileKind.LATEX, Optional.of(decoded.encoding()));
    }
}
