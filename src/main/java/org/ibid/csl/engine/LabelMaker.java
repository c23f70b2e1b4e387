package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.date.DateValue;
import org.ibid.csl.name.NameParts;
import org.ibid.csl.name.ParsedNames;
import org.jspecify.annotations.Nullable;

/// Makes a `citation-label` for items without one: letters of the authors' names and two digits of the year, "Smi99"
/// (CSL 1.0.2, appendix IV; the shares of the letters are those of citeproc-js's trigraphs).
record LabelMaker(List<Variable> names, Variable title, Variable issued) {

    static LabelMaker of(VariableTable variables) {
        return new LabelMaker(
                List.of(variables.of("author"), variables.of("editor")), variables.of("title"), variables.of("issued"));
    }

    String label(Item item) {
        for (var variable : names) {
            ParsedNames authors = item.names(variable);
            if (authors != null) {
                return letters(authors) + year(item.date(issued));
            }
        }
        String text = item.text(title);
        return (text == null ? "" : first(text, 4)) + year(item.date(issued));
    }

    private static String letters(ParsedNames authors) {
        int each = switch (authors.size()) {
            case 1 -> 4;
            case 2 -> 2;
            default -> 1;
        };
        var letters = new StringBuilder();
        for (int i = 0; i < Math.min(4, authors.size()); i++) {
            letters.append(first(authors.get(i), each));
        }
        return letters.toString();
    }

    private static String first(NameParts author, int count) {
        String name = switch (author) {
            case NameParts.Person person -> person.family();
            case NameParts.Whole(String text) -> text;
        };
        return first(name, count);
    }

    /// The first letters, of which only the very first is a capital.
    private static String first(String text, int count) {
        var letters = new StringBuilder(count);
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(count)
                .forEach(c -> letters.appendCodePoint(
                        letters.isEmpty() ? Character.toUpperCase(c) : Character.toLowerCase(c)));
        return letters.toString();
    }

    private static String year(@Nullable DateValue date) {
        if (date == null) {
            return "00";
        }
        int year = Math.abs(date.year()) % 100;
        return (year < 10 ? "0" : "") + year;
    }
}
