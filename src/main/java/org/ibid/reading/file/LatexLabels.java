package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Work;

/// What a LaTeX file's citations print: numbers in the order of its list, or authors and years where the
/// list's labels have natbib's form `Khan(2021)` or apalike's `Khan, 2021`.
final class LatexLabels {

    private static final Pattern ITEM = Pattern.compile(
            "\\\\bibitem\\s*(?:\\[((?:[^\\[\\]{}]|\\{[^{}]{0,300}\\}){0,400})\\])?\\s*\\{([^{}]{1,200})\\}");
    private static final Pattern NATBIB =
            Pattern.compile("(?s)\\{?([^()]{1,200}?)(?:\\(|,\\s)(\\d{4}[a-z]?|n\\.d\\.)(?:\\).*|\\}?)");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> years = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int entries;

    private final LatexRecords records;

    /// natbib's `\cite` names the authors in the sentence; LaTeX's own stands in brackets.
    private final boolean isNatbib;

    LatexLabels(String tex, LatexRecords records) {
        this.records = records;
        this.isNatbib = tex.contains("natbib}");
        Matcher item = ITEM.matcher(tex);
        while (item.find()) {
            numbers.putIfAbsent(item.group(2).strip(), ++entries);
            Matcher natbib = NATBIB.matcher(item.group(1) == null ? "" : item.group(1));
            if (natbib.matches()) {
                names.put(
                        item.group(2).strip(),
                        natbib.group(1)
                                .replace('~', ' ')
                                .replaceAll("[{}\\\\]", "")
                                .strip());
                years.put(item.group(2).strip(), natbib.group(2));
            }
        }
    }

    /// The exact record of an entry, if it came with the document.
    Optional<Work> record(String key) {
        return records.of(key);
    }

    boolean isEmpty() {
        return entries == 0;
    }

    /// Whether works are cited by numbers.
    boolean areNumbers() {
        return names.size() < numbers.size();
    }

    /// The number of an entry, from 1.
    String number(String key) {
        return numbers.containsKey(key) ? String.valueOf(numbers.get(key)) : "?";
    }

    /// A citation as it is printed.
    ///
    /// @param command the command without its backslash, such as `citep`
    /// @param note    what stands behind the works, such as a page; empty if nothing does
    String cited(String command, String note, List<String> cited) {
        String behind = note.isEmpty() ? "" : ", " + note;
        if (areNumbers() || isEmpty()) {
            var numbers =
                    cited.stream().map(key -> isEmpty() ? key : number(key)).toList();
            return "[" + String.join(", ", numbers) + behind + "]";
        }
        boolean narrative =
                command.matches("(?:[cC]itet|[tT]extcite|citealt)\\*?") || isNatbib && command.matches("cite\\*?");
        var parts = new ArrayList<String>();
        for (String key : cited) {
            String name = names.getOrDefault(key, key);
            String year = years.getOrDefault(key, "n.d.");
            parts.add(narrative ? name + " (" + year + behind + ")" : name + ", " + year);
        }
        return narrative ? String.join(" and ", parts) : "(" + String.join("; ", parts) + behind + ")";
    }
}
