package org.ibid.exchange;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What format a file is of, told by its first characters, and by its name or media type only where these leave a
/// choice: names are often wrong.
public sealed interface Guess {

    /// How many characters of a file's start are enough.
    int ENOUGH = 8_000;

    record Found(ExchangeFormat format) implements Guess {
        public Found {
            requireNonNull(format, "format");
        }
    }

    /// @param why what to tell the person whose file it is, as a sentence
    record Unknown(String why) implements Guess {
        public Unknown {
            requireNonNull(why, "why");
        }
    }

    /// The format if one was found.
    default Optional<ExchangeFormat> found() {
        return switch (this) {
            case Found(ExchangeFormat format) -> Optional.of(format);
            case Unknown _ -> Optional.empty();
        };
    }

    /// Guesses by the start of a text.
    ///
    /// @param start at most the first [#ENOUGH] characters count
    /// @param name  the file's name or its media type; empty if there is none
    static Guess of(String start, String name) {
        String head = start.substring(0, Math.min(start.length(), ENOUGH))
                .replaceFirst("^\uFEFF", "")
                .stripLeading();
        if (head.isEmpty()) {
            return new Unknown("The file is empty.");
        }
        List<String> looks = Signs.ALL.entrySet().stream()
                .filter(sign -> sign.getValue().test(head))
                .map(Map.Entry::getKey)
                .toList();
        Optional<ExchangeFormat> named = named(name);
        if (looks.size() > 1) {
            return named.filter(format -> looks.contains(format.word()))
                    .<Guess>map(Found::new)
                    .orElseGet(() -> new Unknown("It could be " + String.join(" or ", looks) + "; say which it is."));
        }
        if (looks.isEmpty()) {
            return new Unknown("It does not begin like any format that is read here; say which it is.");
        }
        return ExchangeFormat.forWord(looks.getFirst())
                .filter(ExchangeFormat::isRead)
                .<Guess>map(Found::new)
                .orElseGet(() ->
                        new Unknown("It looks like " + looks.getFirst() + ", which is not read; BibTeX and RIS are."));
    }

    private static Optional<ExchangeFormat> named(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        int lastDot = last.lastIndexOf('.');
        return ExchangeFormat.forMediaType(name)
                .or(() -> ExchangeFormat.forExtension(dot < 0 ? last : last.substring(dot + 1)))
                .or(() -> ExchangeFormat.forExtension(last.substring(lastDot + 1)));
    }

    /// What each format looks like, by its word. Formats that are not read yet are told apart all the same.
    final class Signs {

        static final Map<String, Predicate<String>> ALL = all();

        private static final int LINES = 40;
        private static final int LONGEST_LINE = 500;

        private Signs() {}

        private static Map<String, Predicate<String>> all() {
            var all = new LinkedHashMap<String, Predicate<String>>();
            all.put("ris", line("(?i)TY {1,3}- ?[A-Z]{2,8}\\s*"));
            all.put("nbib", line("PMID- \\d{1,9}\\s*|(?:OWN |STAT|FAU )- .*|AID - .*\\[citation-key\\]"));
            all.put("refworks", line("RT [A-Z][A-Za-z/, ]{2,40}\\s*").and(line("(?:T1|A1|SR|ID) .*")));
            all.put("bibtex", line("\\s*@\\s*[A-Za-z]{3,30}\\s*[{(].*"));
            all.put("endnote-xml", within("<xml>").and(within("<records>")));
            all.put("mods", within("<mods").or(within("<mods:")));
            all.put(
                    "jats",
                    within("<article ")
                            .or(within("<article>"))
                            .or(within("<ref-list"))
                            .and(text -> text.startsWith("<")));
            all.put("tei", within("<TEI").or(within("<listBibl")).or(within("<biblStruct")));
            all.put("word", within("officeDocument/2006/bibliography"));
            Predicate<String> json = text -> text.startsWith("{") || text.startsWith("[");
            Predicate<String> crossref = json.and(within("\"message-type\"")
                    .or(within("\"DOI\"")
                            .and(within("\"reference-count\"")
                                    .or(within("\"is-referenced-by-count\""))
                                    .or(within("\"container-title\":["))
                                    .or(within("\"container-title\": [")))));
            Predicate<String> datacite =
                    json.and(within("\"titles\"")).and(within("\"creators\"").or(within("\"attributes\"")));
            Predicate<String> openalex = json.and(within("openalex.org/"))
                    .and(within("\"authorships\"").or(within("\"display_name\"")));
            Predicate<String> zotero = json.and(within("\"itemType\""));
            all.put("crossref", crossref.and(openalex.negate()));
            all.put("datacite", datacite);
            all.put("openalex", openalex);
            all.put("zotero", zotero);
            all.put(
                    "csl-json",
                    json.and(crossref.or(datacite).or(openalex).or(zotero).negate())
                            .and(text -> text.contains("\"type\"") || text.matches("\\[\\s*\\]\\s*")));
            Predicate<String> cff = line("cff-version\\s*:.*");
            all.put("cff", cff);
            all.put(
                    "csl-yaml",
                    line("references\\s*:\\s*(?:#.*)?")
                            .or(line("- +(?:id|type|title)\\s*:.*"))
                            .and(cff.negate())
                            .and(json.negate()));
            all.put(
                    "hayagriva",
                    line("[^\\s#{}\\[\\]-][^:]{0,200}:\\s*(?:#.*)?")
                            .and(line("\\s+(?:type|title|author|parent|date)\\s*:.*"))
                            .and(line("references\\s*:.*").or(cff).or(json).negate()));
            all.put("csv", Signs::isTable);
            all.put("EndNote's tagged file (.enw)", line("%0 [A-Z].*").and(line("%[A-Z] .*")));
            all.put("Web of Science's tagged file", line("FN (?:Clarivate|Thomson|ISI) .*"));
            return all;
        }

        private static Predicate<String> within(String sign) {
            return text -> text.contains(sign);
        }

        /// Whether one of the first lines is of a form.
        private static Predicate<String> line(String form) {
            var pattern = Pattern.compile(form);
            return text -> text.lines()
                    .limit(LINES)
                    .map(line -> line.substring(0, Math.min(line.length(), LONGEST_LINE)))
                    .anyMatch(line -> pattern.matcher(line).matches());
        }

        /// Whether the first line names a title or DOI among other columns.
        private static boolean isTable(String text) {
            String head = text.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .dropWhile(line -> line.startsWith("sep="))
                    .findFirst()
                    .orElse("");
            List<String> names = List.of(head.replace("\"", "").split("\\s*[,;\\t]\\s*"));
            return names.size() > 1
                    && (names.contains("title") || names.contains("doi"))
                    && !text.startsWith("{")
                    && !text.startsWith("@");
        }
    }
}
