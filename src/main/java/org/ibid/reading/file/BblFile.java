package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the `.bbl` that biber writes for biblatex: no list as it is printed, but the entries' fields.
final class BblFile {

    private static final Pattern ENTRY = Pattern.compile("\\\\entry\\s*\\{([^{}]{1,300})\\}\\s*\\{([^{}]{1,60})\\}");
    private static final Pattern FIELD = Pattern.compile("\\\\(field|strng|name|list|verb)\\s*\\{([a-z]{1,40})\\}");
    private static final Pattern PART = Pattern.compile("\\b(family|given|prefix)\\s*=\\s*(?=\\{)");

    private BblFile() {}

    static boolean isOne(String bbl) {
        return bbl.contains("\\entry{") && bbl.contains("\\endentry");
    }

    /// The entries by their keys, in the order they are printed.
    static Map<String, BibFile.Entry> read(String bbl) {
        var entries = new LinkedHashMap<String, BibFile.Entry>();
        for (String piece : bbl.split("\\\\endentry")) {
            Matcher entry = ENTRY.matcher(piece);
            if (entry.find()) {
                entries.putIfAbsent(
                        entry.group(1).strip(),
                        new BibFile.Entry(entry.group(2), fields(piece.substring(entry.end()))));
            }
        }
        return entries;
    }

    private static Map<String, String> fields(String entry) {
        var fields = new LinkedHashMap<String, String>();
        Matcher field = FIELD.matcher(entry);
        var in = new LatexScanner(entry, 0);
        while (field.find(in.position())) {
            in = new LatexScanner(entry, field.end());
            String value = switch (field.group(1)) {
                case "field" -> in.argument();
                case "list" -> list(in);
                case "name" -> names(in);
                case "verb" -> verbatim(in);
                default -> "";
            };
            if (!value.isBlank()) {
                fields.putIfAbsent(field.group(2), value);
            }
        }
        return fields;
    }

    /// `\verb{doi}`, then `\verb 10.1/x`, then `\endverb`.
    private static String verbatim(LatexScanner in) {
        in.skipPast("\\verb");
        return in.upTo("\\endverb").strip();
    }

    /// `{1}{%{Vanguard}%}`: how many, and each in braces.
    private static String list(LatexScanner in) {
        in.argument();
        return new LatexScanner(in.argument(), 0).argument();
    }

    /// `{2}{}{%{{hash=...}{family={Khan},given={Asad}}}%}` as BibTeX would have it.
    private static String names(LatexScanner in) {
        in.argument();
        in.argument();
        var names = new ArrayList<String>();
        var people = new LatexScanner(in.argument(), 0);
        for (String person = people.argument(); person.length() > 1; person = people.argument()) {
            var parts = new LatexScanner(person, 0);
            parts.argument();
            names.add(name(parts.argument()));
        }
        return String.join(
                " and ", names.stream().filter(name -> !name.isBlank()).toList());
    }

    private static String name(String parts) {
        var found = new LinkedHashMap<String, String>();
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            found.putIfAbsent(part.group(1), new LatexScanner(parts, part.end()).argument());
        }
        String family = String.join(
                " ",
                List.of(found.getOrDefault("prefix", ""), found.getOrDefault("family", "")).stream()
                        .filter(each -> !each.isEmpty())
                        .toList());
        return found.containsKey("given") ? family + ", " + found.get("given") : "{" + family + "}";
    }
}
