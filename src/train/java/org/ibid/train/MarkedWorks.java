package org.ibid.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ibid.reading.label.Label;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// Makes works of the fields of a [Material], with signs around each text that tell its label when it is printed, and
/// numbers of which no two are the same, but that a last page may happen to be another number too.
final class MarkedWorks {

    /// Opens a text of the label with the ordinal that is added; a character for private use.
    static final char OPEN = '\uE100';

    static final char CLOSE = '\uE0FF';

    /// A work, and what its numbers are.
    record Marked(Work work, Map<String, Label> numbers, Set<String> given) {}

    private final Material material;
    private final Material english;
    private final Random random;
    private Map<String, Object> item = new LinkedHashMap<>();
    private Map<String, Label> numbers = new LinkedHashMap<>();
    private Set<String> given = new HashSet<>();

    MarkedWorks(Material material, Material english, Random random) {
        this.material = material;
        this.english = english;
        this.random = random;
    }

    Marked make() {
        item = new LinkedHashMap<>();
        numbers = new LinkedHashMap<>();
        given = new HashSet<>();
        item.put("id", "x");
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> article();
            case 4, 5, 6 -> book();
            case 7, 8 -> chapter();
            case 9 -> thesis();
            case 10 -> report();
            default -> page();
        }
        try {
            return new Marked(Work.fromCsl(item), numbers, given);
        } catch (NotCsl impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void article() {
        item.put("type", "article-journal");
        names("author", Label.AUTHOR);
        text("title", "title", Label.TITLE);
        text("container-title", "journal", Label.JOURNAL);
        number("volume", Label.VOLUME, 1, 130, 9);
        number("issue", Label.VOLUME, 1, 12, 6);
        pages();
        year("issued", Label.DATE, false);
        if (one(6)) {
            item.put("DOI", marked("10." + random(1000, 9999) + "/" + word() + "." + random(10, 99_999), Label.DOI));
        }
        if (one(8)) {
            link();
        }
    }

    private void book() {
        item.put("type", "book");
        if (one(8)) {
            names("editor", Label.EDITOR);
        } else {
            names("author", Label.AUTHOR);
        }
        text("title", "title", Label.TITLE);
        house();
        number("edition", Label.EDITION, 2, 9, 2);
        if (one(5)) {
            text("collection-title", "series", Label.COLLECTION_TITLE);
        }
        if (one(6)) {
            number("number-of-pages", Label.PAGES, 90, 900, 10);
        }
        if (one(8)) {
            names("translator", Label.TRANSLATOR);
        }
        number("volume", Label.VOLUME, 1, 9, 1);
    }

    private void chapter() {
        item.put("type", one(3) ? "paper-conference" : "chapter");
        names("author", Label.AUTHOR);
        text("title", "title", Label.TITLE);
        text("container-title", "container", Label.CONTAINER_TITLE);
        names("editor", Label.EDITOR);
        house();
        pages();
        if (one(8)) {
            text("collection-title", "series", Label.COLLECTION_TITLE);
        }
    }

    private void thesis() {
        item.put("type", "thesis");
        names("author", Label.AUTHOR);
        text("title", "title", Label.TITLE);
        String genre = material.all("genre").isEmpty() ? one(2) ? "PhD thesis" : "Doctoral dissertation" : any("genre");
        item.put("genre", marked(genre, Label.GENRE));
        item.put("publisher", marked(any("university"), Label.PUBLISHER));
        if (one(2)) {
            text("publisher-place", "place", Label.LOCATION);
        }
        year("issued", Label.DATE, false);
    }

    private void report() {
        item.put("type", "report");
        if (one(2)) {
            organisation();
        } else {
            names("author", Label.AUTHOR);
        }
        text("title", "title", Label.TITLE);
        house();
        if (one(2)) {
            link();
        }
    }

    private void page() {
        boolean news = one(2);
        item.put("type", news ? "article-newspaper" : "webpage");
        if (one(4)) {
            organisation();
        } else {
            names("author", Label.AUTHOR);
        }
        text("title", "title", Label.TITLE);
        text("container-title", "journal", Label.JOURNAL);
        year("issued", Label.DATE, true);
        if (!news || one(2)) {
            link();
        }
    }

    private void house() {
        text("publisher", "publisher", Label.PUBLISHER);
        text("publisher-place", "place", Label.LOCATION);
        year("issued", Label.DATE, false);
    }

    private void link() {
        item.put("URL", marked("https://www." + word() + ".org/" + word() + "/" + random(100, 99_999), Label.URL));
        if (one(2)) {
            year("accessed", Label.NOTE, true);
        }
    }

    private void names(String variable, Label label) {
        var names = new ArrayList<Map<String, Object>>();
        int many = Math.max(1, random.nextInt(5) - 1);
        for (int i = 0; i < many; i++) {
            String[] name = any("name").split(", ", 2);
            for (String part : name[1].split("[ .-]+")) {
                given.add(part);
            }
            names.add(Map.of("family", marked(name[0], label), "given", name[1]));
        }
        item.put(variable, names);
    }

    private void organisation() {
        String literal = material.all("organisation").isEmpty() ? any("publisher") : any("organisation");
        item.put("author", List.of(Map.of("literal", marked(literal, Label.AUTHOR))));
    }

    private void text(String variable, String kind, Label label) {
        item.put(variable, marked(any(kind), label));
    }

    private static String marked(String text, Label label) {
        return (char) (OPEN + label.ordinal()) + text + CLOSE;
    }

    private String any(String kind) {
        List<String> all = material.all(kind).isEmpty() ? english.all(kind) : material.all(kind);
        return all.get(random.nextInt(all.size()));
    }

    /// In so many of ten works.
    private void number(String variable, Label label, int least, int most, int often) {
        if (random.nextInt(10) < often) {
            item.put(variable, fresh(least, most, label));
        }
    }

    private void pages() {
        String first = fresh(1, 800, Label.PAGES);
        String last = Integer.toString(Integer.parseInt(first) + 3 + random.nextInt(38));
        numbers.putIfAbsent(last, Label.PAGES);
        item.put("page", first + "-" + last);
    }

    private String fresh(int least, int most, Label label) {
        String number = random(least, most);
        while (numbers.containsKey(number)) {
            number = Integer.toString(Integer.parseInt(number) + 1);
        }
        numbers.put(number, label);
        return number;
    }

    private void year(String variable, Label label, boolean day) {
        var parts = new ArrayList<Object>();
        parts.add(Integer.parseInt(fresh(label == Label.NOTE ? 2006 : 1920, 2024, label)));
        if (day) {
            parts.add(random.nextInt(12) + 1);
            parts.add(Integer.parseInt(fresh(13, 28, label)));
        }
        item.put(variable, Map.of("date-parts", List.of(parts)));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private String random(int least, int most) {
        return Integer.toString(least + random.nextInt(most - least + 1));
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 0; i < 4 + random.nextInt(6); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }
}
