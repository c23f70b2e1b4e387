package org.ibid.bench.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ibid.work.Work;

/// Works such as a library holds, made from a seed: mostly journal articles with one to eight authors, some with
/// the authors and the year of another, some of institutions, a few without a date.
public final class GeneratedWorks {

    private static final List<String> FAMILIES = List.of(
            ("Khan Smith Müller García Kim Nguyen Rossi Silva Ivanova Tanaka Johnson Ahmed Dubois Novák Andersson Kowalski"
                            + " Okafor Haddad Cohen Papadopoulos Singh Wang Li Chen Zhang Brown Jones Davis Miller Wilson Moore"
                            + " Taylor Thomas White Harris Martin Thompson Clark Lewis Walker Hall Allen Young King Wright Hill"
                            + " Scott Green Adams Baker Nelson Carter Mitchell Perez Roberts Turner Phillips Campbell Parker Evans"
                            + " Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Peterson Cooper Reed Bailey Bell Kelly")
                    .split(" "));
    private static final List<String> GIVEN = List.of(
            ("Ayesha John María Wei Anna David Fatima Jean-Pierre Olga Kenji Sofia Ahmed Lucas Eva Erik Jan Chidi Layla Noa"
                            + " Nikos Amit Jing Min Hana Peter Laura Omar Paul Ingrid Tomás R.~J. A. M.~K. E.~Claire")
                    .split(" "));
    private static final List<String> PARTICLES = List.of("van", "de", "von der", "van den");
    private static final List<String> WORDS = List.of(
            ("growth of a in the and remittances networks learning Bayesian estimates for soil climate policy under"
                            + " uncertainty from evidence households rural urban mobility genome expression protein binding deep"
                            + " models inference optimal control traffic water quality risk factors among patients with chronic"
                            + " disease trade migration labour markets dynamics quantum states graphene thermal conductivity"
                            + " history modern education reform language acquisition memory sleep adolescents stress surveys")
                    .split(" "));
    private static final List<String> JOURNALS = List.of(
            "Nature",
            "The Pakistan Development Review",
            "Journal of the American Statistical Association",
            "Physical Review Letters",
            "Annals of Internal Medicine",
            "Computers & Education",
            "Journal of Development Economics",
            "IEEE Transactions on Automatic Control");
    private static final List<String> HOUSES = List.of(
            "Cambridge University Press", "Oxford University Press", "Springer", "MIT Press", "Routledge", "Elsevier");
    private static final List<String> PLACES = List.of("Cambridge", "London", "Berlin", "New York", "Lahore", "Tokyo");
    private static final List<String> BODIES =
            List.of("World Health Organization", "World Bank", "State Bank of Pakistan", "European Commission");

    private final Random random;
    private final List<Map<String, Object>> made = new ArrayList<>();

    private GeneratedWorks(long seed) {
        random = new Random(seed);
    }

    /// So many works with the ids `w1`, `w2`...; the same for the same seed.
    public static List<Work> of(int count, long seed) {
        var generator = new GeneratedWorks(seed);
        for (int i = 1; i <= count; i++) {
            generator.made.add(generator.item("w" + i));
        }
        return generator.made.stream().map(Work::fromCsl).toList();
    }

    private Map<String, Object> item(String id) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", id);
        int kind = random.nextInt(100);
        item.put("type", kind < 65 ? "article-journal" : kind < 80 ? "book" : kind < 88 ? "chapter" : other(kind));
        item.put("title", title());
        whoAndWhen(item);
        where(item, kind);
        return item;
    }

    private static String other(int kind) {
        return kind < 93 ? "paper-conference" : kind < 96 ? "thesis" : kind < 98 ? "report" : "webpage";
    }

    /// One in twelve has the authors and the year of an earlier one.
    private void whoAndWhen(Map<String, Object> item) {
        if (made.size() > 10 && random.nextInt(12) == 0) {
            var like = made.get(random.nextInt(made.size()));
            item.put("author", like.get("author"));
            if (like.containsKey("issued")) {
                item.put("issued", like.get("issued"));
            }
            return;
        }
        item.put("author", authors());
        if (random.nextInt(50) > 0) {
            int year = 1985 + random.nextInt(40);
            List<Integer> parts = random.nextInt(3) == 0
                    ? List.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))
                    : List.of(year);
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
    }

    private List<Map<String, Object>> authors() {
        if (random.nextInt(25) == 0) {
            return List.of(Map.of("literal", one(BODIES)));
        }
        int count = 1 + Math.min(7, (int) Math.floor(-Math.log(1 - random.nextDouble()) * 2));
        var authors = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var name = new HashMap<String, Object>();
            name.put("family", one(FAMILIES) + (random.nextInt(8) == 0 ? "-" + one(FAMILIES) : ""));
            name.put("given", one(GIVEN).replace('~', ' '));
            if (random.nextInt(20) == 0) {
                name.put("non-dropping-particle", one(PARTICLES));
            }
            authors.add(name);
        }
        return authors;
    }

    private String title() {
        var title = new StringBuilder();
        int words = 5 + random.nextInt(9);
        int colon = random.nextInt(3) == 0 ? 3 : -1;
        for (int i = 0; i < words; i++) {
            String word = one(WORDS);
            title.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            title.append(i == words - 1 ? "" : i == colon ? ": " : " ");
        }
        return title.toString();
    }

    private void where(Map<String, Object> item, int kind) {
        if (kind < 65) {
            item.put("container-title", one(JOURNALS));
            item.put("volume", "" + (1 + random.nextInt(200)));
            item.put("issue", "" + (1 + random.nextInt(12)));
        } else if (kind >= 98) {
            item.put("URL", "https://example.org/" + item.get("id"));
            item.put("accessed", Map.of("date-parts", List.of(List.of(2024, 6, 30))));
        } else {
            item.put("publisher", one(HOUSES));
            item.put("publisher-place", one(PLACES));
        }
        if (kind >= 80 && kind < 93) {
            item.put("container-title", title());
            item.put("editor", authors());
        }
        if (kind < 65 || kind >= 80 && kind < 93) {
            int page = 1 + random.nextInt(900);
            item.put("page", page + "-" + (page + 4 + random.nextInt(30)));
        }
        if (kind < 50) {
            item.put("DOI", "10.1234/" + item.get("id") + "." + random.nextInt(10_000));
        }
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
