package org.ibid.library.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Names that are printed where an entry may begin, with the years behind them: what a list says also where two of its
/// entries were read as one.
final class PrintedHeads {

    /// Names behind a comma, "&" or "and" are those of other authors.
    private static final Pattern HEAD = Pattern.compile(
            "(?:^|(?<=[^,;&\\s]\\s)(?<!\\b(?:and|und|et|y|e|en|og|och)\\s))(\\p{Lu}[\\p{L}\\p{M}'’]{1,40})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    /// Authors and a year are no longer than this.
    private static final int FAR = 250;

    private final Set<String> heads = new HashSet<>();

    PrintedHeads(List<Entry> entries) {
        entries.forEach(entry -> add(entry.raw()));
    }

    private void add(String raw) {
        var head = HEAD.matcher(raw);
        while (head.find()) {
            var year = YEAR.matcher(raw).region(head.end(1), Math.min(raw.length(), head.end(1) + FAR));
            while (year.find()) {
                heads.add(key(head.group(1), year.group()));
            }
        }
    }

    /// Whether a name, or its first word, is printed so.
    boolean have(String name, String year) {
        return heads.contains(key(name.split("[\\s-]", 2)[0], year));
    }

    private static String key(String word, String year) {
        return NearSpelling.fold(word) + " " + year;
    }
}
