package org.ibid.reading.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and bullets of a Word file's lists, which are not in its text (ECMA-376 part 1, 17.9).
/// Headings are left without theirs.
final class DocxLists {

    private record Place(String list, int level) {}

    private static final Pattern LEVEL = Pattern.compile("%(\\d)");
    private static final int LEVELS = 9;

    private final Map<String, Xml.Element> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Xml.Element> styles = new HashMap<>();
    private final Map<String, int[]> befores = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    DocxLists(Xml.Element numbering, Xml.Element styleSheet) {
        numbering.children("abstractNum").forEach(each -> definitions.put(each.attribute("abstractNumId"), each));
        numbering
                .children("num")
                .forEach(each -> each.child("abstractNumId")
                        .ifPresent(
                                definition -> definitionOf.put(each.attribute("numId"), definition.attribute("val"))));
        styleSheet.children("style").forEach(each -> styles.put(each.attribute("styleId"), each));
    }

    /// What stands before a paragraph, with a space behind; empty if it is in no list.
    String label(Xml.Element paragraph) {
        Optional<Xml.Element> properties = paragraph.child("pPr");
        Optional<Xml.Element> style = properties
                .flatMap(each -> each.child("pStyle"))
                .map(each -> each.attribute("val"))
                .map(styles::get);
        if (style.filter(DocxLists::isHeading).isPresent()) {
            return "";
        }
        return properties
                .flatMap(each -> each.child("numPr"))
                .or(() -> style.flatMap(each -> each.at("pPr", "numPr")))
                .map(DocxLists::place)
                .map(this::next)
                .orElse("");
    }

    private static boolean isHeading(Xml.Element style) {
        String name = style.child("name").map(each -> each.attribute("val")).orElse("");
        return name.toLowerCase(Locale.ROOT).startsWith("heading")
                || style.at("pPr", "outlineLvl").isPresent();
    }

    private static Place place(Xml.Element numbered) {
        String level = numbered.child("ilvl").map(each -> each.attribute("val")).orElse("0");
        String list = numbered.child("numId").map(each -> each.attribute("val")).orElse("0");
        return new Place(list, level.matches("[0-8]") ? Integer.parseInt(level) : 0);
    }

    private String next(Place place) {
        String definition = definitionOf.getOrDefault(place.list(), "");
        Xml.Element list = definitions.get(definition);
        if (list == null) {
            return "";
        }
        int[] before = befores.computeIfAbsent(definition, _ -> before(list));
        int[] counts = counters.computeIfAbsent(place.list(), _ -> before.clone());
        counts[place.level()]++;
        System.arraycopy(before, place.level() + 1, counts, place.level() + 1, LEVELS - place.level() - 1);
        return list.children("lvl").stream()
                .filter(level -> level.attribute("ilvl").equals(String.valueOf(place.level())))
                .findFirst()
                .map(level -> label(level, counts, before))
                .orElse("");
    }

    /// The number before the first, of each level (ECMA-376 part 1, 17.9.25).
    private static int[] before(Xml.Element list) {
        int[] before = new int[LEVELS];
        for (Xml.Element level : list.children("lvl")) {
            String start =
                    level.child("start").map(each -> each.attribute("val")).orElse("1");
            if (level.attribute("ilvl").matches("[0-8]") && start.matches("\\d{1,6}")) {
                before[Integer.parseInt(level.attribute("ilvl"))] = Integer.parseInt(start) - 1;
            }
        }
        return before;
    }

    private static String label(Xml.Element level, int[] counts, int[] before) {
        String format = level.child("numFmt").map(each -> each.attribute("val")).orElse("decimal");
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return "• ";
        }
        String pattern =
                level.child("lvlText").map(each -> each.attribute("val")).orElse("");
        String label = LEVEL.matcher(pattern).replaceAll(found -> {
            int at = Math.clamp(Integer.parseInt(found.group(1)) - 1, 0, LEVELS - 1);
            return Matcher.quoteReplacement(number(Math.max(before[at] + 1, counts[at]), format));
        });
        return label.isBlank() ? "" : label + " ";
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + Math.max(0, number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + Math.max(0, number - 1) % 26));
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number > 50) {
            return String.valueOf(number);
        }
        return "x".repeat(number / 10)
                + new String[] {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"}[number % 10];
    }
}
