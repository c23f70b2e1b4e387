package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// What one made header is about.
///
/// @param institutions  of the authors, in their order; authors may share one
record HeaderFacts(
        String title,
        List<Name.Person> authors,
        List<String> institutions,
        String journal,
        int volume,
        int issue,
        int firstPage,
        int lastPage,
        int year,
        String doi,
        List<String> keywords,
        String summary,
        String structured) {

    static HeaderFacts of(Dice dice, boolean held, boolean single) {
        List<String> topics = dice.some(4, held ? HeaderStock.HELD_TOPICS : HeaderStock.TOPICS);
        String place = dice.one(held ? HeaderStock.HELD_PLACES : HeaderStock.PLACES);
        String title = capital(dice.one(held ? HeaderStock.HELD_TITLES : HeaderStock.TITLES)
                .formatted(topics.get(0), topics.get(1), place));
        int authors = single ? 1 : dice.one(List.of(1, 2, 2, 3, 3, 4, 6));
        int first = dice.between(1, 900);
        var sentences = dice.some(dice.between(3, 7), HeaderStock.SENTENCES).stream()
                .map(each -> each.formatted(topics.get(0), topics.get(1), place))
                .toList();
        return new HeaderFacts(
                dice.chance(0.35) ? inCapitals(title) : title,
                people(dice, authors, held),
                dice.some(
                        Math.min(authors, dice.between(1, 3)),
                        held ? HeaderStock.HELD_INSTITUTIONS : HeaderStock.INSTITUTIONS),
                dice.one(held ? HeaderStock.HELD_JOURNALS : HeaderStock.JOURNALS),
                dice.between(1, 140),
                dice.between(1, 12),
                first,
                first + dice.between(4, 40),
                dice.between(1996, 2024),
                "10." + dice.between(1000, 9999) + "/" + dice.one(List.of("j.abc.", "s", "fabc.", "rev-"))
                        + dice.between(1000, 99999) + dice.one(List.of("", "-2", ".x")),
                Stream.concat(topics.stream(), Stream.of(place.replace("the ", "")))
                        .limit(dice.between(3, 5))
                        .toList(),
                String.join(" ", sentences),
                "Background: " + sentences.get(0) + " Methods: We used data from 1,204 interviews. Results: "
                        + sentences.get(1) + " Conclusions: " + sentences.get(2));
    }

    private static List<Name.Person> people(Dice dice, int count, boolean held) {
        List<String> givens = held ? HeaderStock.HELD_GIVENS : HeaderStock.GIVENS;
        var people = new ArrayList<Name.Person>();
        for (String family : dice.some(count, Stock.FAMILIES)) {
            people.add(new Name.Person(family, dice.one(givens), "", "", "", new LinkedHashMap<>()));
        }
        return people;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// "Title Case", as many journals print it.
    private static String inCapitals(String title) {
        var words = new ArrayList<String>();
        for (String word : title.split(" ")) {
            words.add(word.matches("of|the|and|in|on|for|to|a|an|is|from") && !words.isEmpty() ? word : capital(word));
        }
        return String.join(" ", words);
    }

    String institution(int author) {
        return institutions.get(author % institutions.size());
    }

    String email(int author) {
        String family =
                PdfSetter.drawable(authors.get(author).family()).toLowerCase().replaceAll("[^a-z]+", "");
        String at = institution(author).toLowerCase().replaceAll("[^a-z]+", "");
        return authors.get(author).given().toLowerCase().charAt(0) + "." + (family.isEmpty() ? "x" : family) + "@"
                + at.substring(Math.max(0, at.length() - 9)) + ".example.org";
    }
}
