package org.ibid.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Makes references in the manners of a language that no bundled style prints (DIN ISO 690 and footnotes, AFNOR,
/// UNE, GOST R 7.0.5 and 7.0.100, GB/T 7714, ABNT...): the forms of `src/train/material/manners.txt`, filled with
/// fields of that language. One seed: the same material gives the same references.
final class Manners {

    private static final Path FORMS = Path.of("src/train/material/manners.txt");
    private static final int TIMES = Integer.getInteger("manners", 30);

    private final Random random;
    private final Material material;
    private final Material english;
    private Person person = new Person("", "");

    private Manners(Material material, Material english, Random random) {
        this.material = material;
        this.english = english;
        this.random = random;
    }

    /// So many references of each form.
    static List<Example> of(List<Example> examples) throws IOException {
        Map<String, Material> materials = Material.of(examples);
        var random = new Random(17);
        var made = new ArrayList<Example>();
        for (String line : Files.readAllLines(FORMS)) {
            String language = line.substring(0, 2);
            var manners = new Manners(materials.get(language), materials.get(Material.ENGLISH), random);
            var filled = new FilledForm(random, manners::value);
            for (int i = 0; i < TIMES; i++) {
                made.add(filled.make(line.substring(3)));
            }
        }
        return made;
    }

    /// @param name a kind of [Material], how a name is printed, or what number
    private String value(String name) {
        return switch (name) {
            case "family, given" -> person().family + ", " + person.given;
            case "family given" -> person().family + " " + person.given;
            case "given family" -> person().given + " " + person.family;
            case "family, initial" -> person().family + ", " + person.initials();
            case "family initial" -> person().family + " " + person.initials();
            case "initial family" -> person().initials() + " " + person.family;
            case "FAMILY, given" -> person().capitals() + ", " + person.given;
            case "FAMILY given" -> person().capitals() + " " + person.given;
            case "family (given)" -> person().family + " (" + person.given + ")";
            case "unparted" -> person().family + person.given;
            case "again" -> person.initials() + " " + person.family;
            case "year" -> number(1900, 2024);
            case "volume" -> number(1, 90);
            case "issue" -> number(1, 12);
            case "count" -> number(80, 900);
            case "day" -> number(1, 28);
            case "two digits" -> "%02d".formatted(1 + random.nextInt(12));
            case "pages" -> pages();
            case "url" -> "https://www." + word() + ".org/" + word() + "/" + number(10, 9999);
            case "isbn" ->
                "978-" + number(1, 9) + "-" + number(100, 9999) + "-" + number(1000, 9999) + "-" + number(0, 9);
            default -> any(name);
        };
    }

    /// The next person; `again` prints the same one.
    private Person person() {
        String[] parts = any("name").split(", ", 2);
        person = new Person(parts[0], parts[1]);
        return person;
    }

    private String any(String kind) {
        List<String> all = material.all(kind).isEmpty() ? english.all(kind) : material.all(kind);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no text of this kind: " + kind);
        }
        return all.get(random.nextInt(all.size()));
    }

    private String pages() {
        int from = 1 + random.nextInt(600);
        return from + (random.nextBoolean() ? "-" : "–") + (from + 3 + random.nextInt(30));
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String number(int least, int most) {
        return Integer.toString(least + random.nextInt(most - least + 1));
    }

    private record Person(String family, String given) {

        String initials() {
            var initials = new StringBuilder();
            for (String each : given.split("[ .]+")) {
                initials.append(initials.isEmpty() ? "" : " ")
                        .append(each, 0, 1)
                        .append('.');
            }
            return initials.toString();
        }

        String capitals() {
            return family.toUpperCase(Locale.ROOT);
        }
    }
}
