package org.ibid.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.label.Label;

/// Fields to make references of, in one language: those of labelled references whose title is in it, and those of the
/// list in `src/train/material`.
final class Material {

    /// The language without a list: the fields of all references in no other.
    static final String ENGLISH = "en";

    static final List<String> LANGUAGES = List.of(ENGLISH, "de", "fr", "es", "ru", "zh", "pt", "it", "pl", "ja");

    private static final Path LISTS = Path.of("src/train/material");
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "de", Set.of("der die das und zur eine im für über von zum den".split(" ")),
            "fr", Set.of("le la les des du et sur une dans au aux".split(" ")),
            "es", Set.of("el los las del y en una para la al".split(" ")));
    private static final Pattern MARKS = Pattern.compile("^[\\s\"“”„«»‘’'(\\[,.;:]+|[\\s\"“”„«»‘’'()\\],.;:]+$");
    private static final Pattern DIRECT =
            Pattern.compile("(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?) (\\p{Lu}\\p{Ll}{2,})(?:,| and|$)");
    private static final Pattern INVERTED = Pattern.compile("(\\p{Lu}\\p{Ll}{2,}), ((?:\\p{Lu}\\.[ -]?){1,3})");

    private final Map<String, List<String>> kinds = new HashMap<>();

    private Material() {}

    static Map<String, Material> of(List<Example> examples) throws IOException {
        var all = new HashMap<String, Material>();
        for (String language : LANGUAGES) {
            all.put(language, new Material());
        }
        var seen = new HashSet<String>();
        for (Example each : examples) {
            if (each.source() == Example.Source.GOLD || each.source() == Example.Source.GOOD) {
                Map<Label, String> fields = fields(each);
                String title = fields.getOrDefault(Label.TITLE, "");
                fields.forEach((label, text) -> {
                    if (seen.add(label + text)) {
                        all.get(language(title)).add(label, text);
                    }
                });
            }
        }
        for (String language : LANGUAGES.subList(1, LANGUAGES.size())) {
            Material material = all.get(language);
            lists(LISTS.resolve(language + ".txt"))
                    .forEach((kind, values) -> values.forEach(each -> material.add(kind, each)));
        }
        return all;
    }

    private static Map<Label, String> fields(Example example) {
        var fields = new EnumMap<Label, String>(Label.class);
        example.fields().forEach(field -> fields.putIfAbsent(field.label(), field.text()));
        return fields;
    }

    private static String language(String title) {
        if (title.codePoints().anyMatch(Material::isKana)) {
            return "ja";
        }
        if (title.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return "zh";
        }
        if (title.codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                        .count()
                > 3) {
            return "ru";
        }
        String best = ENGLISH;
        int most = 1;
        List<String> words = List.of(title.toLowerCase(java.util.Locale.ROOT).split("[\\s,.:;'’]+"));
        for (String language : List.of("de", "fr", "es")) {
            int count = (int)
                    words.stream().filter(SMALL_WORDS.get(language)::contains).count();
            best = count > most ? language : count == most && most > 1 ? ENGLISH : best;
            most = Math.max(most, count);
        }
        return best;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }

    private void add(Label label, String text) {
        String clean = MARKS.matcher(text).replaceAll("");
        if (clean.length() < 3 || clean.length() > 160 || text.indexOf('*') >= 0) {
            return;
        }
        switch (label) {
            case AUTHOR -> names(text);
            case TITLE -> add("title", clean);
            case JOURNAL -> add("journal", clean);
            case CONTAINER_TITLE -> add("container", clean.replaceFirst("^(?:In|Dans|En|in)\\b:? ", ""));
            case COLLECTION_TITLE -> add("series", clean);
            case PUBLISHER ->
                add(clean.contains("Universi") && !clean.contains("Press") ? "university" : "publisher", clean);
            case LOCATION -> add("place", clean);
            default -> {}
        }
    }

    private void names(String text) {
        Matcher inverted = INVERTED.matcher(text);
        while (inverted.find()) {
            add("name", inverted.group(1) + ", " + inverted.group(2).strip());
        }
        Matcher direct = DIRECT.matcher(text);
        if (!text.contains(", ") && direct.lookingAt()) {
            add("name", direct.group(2) + ", " + direct.group(1));
        }
    }

    private void add(String kind, String text) {
        kinds.computeIfAbsent(kind, name -> new ArrayList<>()).add(text);
    }

    /// The values of a file of lines `kind: value | value ...` by their kinds.
    static Map<String, List<String>> lists(Path file) throws IOException {
        var lists = new HashMap<String, List<String>>();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(": ");
            lists.put(
                    line.substring(0, colon), List.of(line.substring(colon + 2).split(" \\| ")));
        }
        return lists;
    }

    /// All texts of a kind: `title`, `container`, `journal`, `series`, `publisher`, `place`, `name` ("family, given"),
    /// `organisation`, `university`, `genre`, `month` and others of the lists. May be empty.
    List<String> all(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }
}
