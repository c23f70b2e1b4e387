package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The exact records that come with a LaTeX document, from its `.bib` files and from biblatex's `.bbl`, and the
/// list that they make where no printed one is at hand.
final class LatexRecords {

    /// Prints a record in the list that is made here.
    static final String PRINT = "ibidrecord";

    private static final Pattern CITED =
            Pattern.compile("\\\\[a-zA-Z]*cite[a-zA-Z]*\\*?\\s*(?:\\[[^\\]]{0,300}\\]\\s*){0,2}\\{([^{}]{1,2000})\\}");
    private static final Pattern AUTHOR_YEAR = Pattern.compile(
            "\\\\(?:cite[tp]|[tT]extcite|citeauthor)\\b|\\\\usepackage\\[[^\\]]{0,300}(?:authoryear|style=(?:apa|"
                    + "authoryear|chicago|mla))|\\\\bibliographystyle\\{(?:apalike|apa|agsm|chicago|[a-z]*nat)\\}");

    private final Map<String, Work> works = new LinkedHashMap<>();
    private final boolean isPrinted;

    /// @param bibs texts of `.bib` files
    /// @param bbl  text of the `.bbl`; empty if there is none
    LatexRecords(List<String> bibs, String bbl, FileLimits limits) {
        isPrinted = !bbl.isEmpty() && !BblFile.isOne(bbl);
        if (BblFile.isOne(bbl)) {
            BblFile.read(bbl).forEach((key, entry) -> works.put(key, BibRecord.of(entry, limits)));
        }
        bibs.forEach(bib -> BibFile.read(bib)
                .forEach((key, entry) -> works.computeIfAbsent(key, _ -> BibRecord.of(entry, limits))));
    }

    static LatexRecords none(FileLimits limits) {
        return new LatexRecords(List.of(), "", limits);
    }

    Optional<Work> of(String key) {
        return Optional.ofNullable(works.get(key));
    }

    /// Whether a list has to be made, and can.
    boolean makesList() {
        return !isPrinted && !works.isEmpty();
    }

    /// The list of the works that a document cites, in LaTeX: in the order of their names where they are cited by
    /// these, else in the order of the citations.
    String list(String tex) {
        boolean byName = AUTHOR_YEAR.matcher(tex).find();
        var keys = new ArrayList<>(cited(tex));
        if (byName) {
            keys.sort(Comparator.comparing(key -> label(works.get(key)).toLowerCase(Locale.ROOT)));
            suffix(keys);
        }
        var list = new StringBuilder("\\begin{thebibliography}{}\n");
        for (String key : keys) {
            list.append("\\bibitem")
                    .append(byName ? "[{" + label(works.get(key)) + "}]" : "")
                    .append("{" + key + "}\\" + PRINT + "{" + key + "}\n\n");
        }
        return list.append("\\end{thebibliography}\n").toString();
    }

    private Set<String> cited(String tex) {
        var cited = new LinkedHashSet<String>();
        CITED.matcher(tex).results().forEach(each -> {
            for (String key : each.group(1).split(",")) {
                if (key.strip().equals("*")) {
                    cited.addAll(works.keySet());
                } else if (works.containsKey(key.strip())) {
                    cited.add(key.strip());
                }
            }
        });
        return cited;
    }

    /// Works of the same names and year are told apart by letters, as such styles do.
    private void suffix(List<String> keys) {
        var seen = new HashMap<String, List<String>>();
        keys.forEach(key -> seen.computeIfAbsent(label(works.get(key)), _ -> new ArrayList<>())
                .add(key));
        seen.values().stream()
                .filter(same -> same.size() > 1 && same.size() <= 26)
                .forEach(same -> {
                    for (int i = 0; i < same.size(); i++) {
                        String letter = String.valueOf((char) ('a' + i));
                        works.computeIfPresent(same.get(i), (_, work) -> work.with("year-suffix", letter));
                    }
                });
    }

    /// natbib's form: "Khan and Smith(2021)".
    private static String label(Work work) {
        List<Name> names = work.names("author").isEmpty() ? work.names("editor") : work.names("author");
        String said = switch (names.size()) {
            case 0 -> work.text("title").orElse("n.a.");
            case 1 -> names.getFirst().head();
            case 2 -> names.getFirst().head() + " and " + names.get(1).head();
            default -> names.getFirst().head() + " et al.";
        };
        String year = work.year().map(String::valueOf).orElse("n.d.")
                + work.text("year-suffix").orElse("");
        String shortened = said.length() > 150 ? said.substring(0, 150) : said;
        return shortened.replaceAll("[\\[\\](){}\\\\%$&#~^_]", "") + "(" + year + ")";
    }
}
