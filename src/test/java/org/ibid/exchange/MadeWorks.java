package org.ibid.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Variables;
import org.ibid.work.Work;

/// Works with any of CSL's types and variables, made from a seed. Their texts are single lines.
final class MadeWorks {

    private static final List<String> TYPES = Variables.TYPES.stream().sorted().toList();
    private static final List<String> TEXTS =
            Variables.PLAIN.stream().filter(MadeWorks::isCarried).sorted().toList();
    private static final List<String> NAMES = Variables.NAMES.stream().sorted().toList();
    private static final List<String> DATES = Variables.DATES.stream().sorted().toList();

    private static final List<String> WORDS = List.of(
            "Geoeconomics",
            "of",
            "the",
            "NASA",
            "Ünïcode",
            "日本",
            "😀",
            "a & b",
            "x < y",
            "\"quoted\"",
            "l'été",
            "12",
            "3-7",
            "12–15",
            "IX",
            "1234-5678",
            "978-3-16-148410-0",
            "a; b",
            "c, d",
            "C++",
            "50 %",
            "$5",
            "{x}",
            "–",
            "10.1000/xyz(1)<2>",
            "http://example.org/?a=1&b=2",
            "PMC123",
            "e17",
            "Smith, J.",
            "]]>",
            "&amp;",
            "1:2",
            "<i>Homo sapiens</i>",
            "H<sub>2</sub>O",
            "<b>x<i>y</i></b>",
            "<span class=\"nocase\">iPhone</span>",
            "</i>");

    private static final List<String> FAMILIES =
            List.of("Khan", "O’Neil", "van Gogh", "Müller-Lüdenscheidt", "李", "de");
    private static final List<String> GIVENS = List.of("", "Jane", "J. R. R.", "Anna-Maria", "明", "Jean le Rond");

    private final Random random;

    MadeWorks(long seed) {
        this.random = new Random(seed);
    }

    /// Neither what only a processor knows nor what an entry is found by.
    private static boolean isCarried(String variable) {
        return !List.of("citation-key", "page-first").contains(variable);
    }

    List<Entry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry("key" + i, List.of(), work()))
                .toList();
    }

    private Work work() {
        var work = Work.ofType(one(TYPES));
        int rarity = 1 + random.nextInt(6);
        for (String variable : TEXTS) {
            work = isPicked(rarity) ? work.with(variable, text()) : work;
        }
        for (String variable : NAMES) {
            work = isPicked(rarity) ? work.withNames(variable, names()) : work;
        }
        for (String variable : DATES) {
            work = isPicked(rarity) ? work.withDate(variable, date()) : work;
        }
        return work;
    }

    private boolean isPicked(int rarity) {
        return random.nextInt(rarity) == 0;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String text() {
        var words = Stream.generate(() -> one(WORDS)).limit(1 + random.nextInt(3));
        return String.join(" ", words.toList());
    }

    private List<Name> names() {
        var names = new ArrayList<Name>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            names.add(random.nextInt(4) == 0 ? new Name.Literal(text()) : person());
        }
        return names;
    }

    private Name person() {
        boolean plain = random.nextInt(3) > 0;
        return new Name.Person(
                one(FAMILIES),
                one(GIVENS),
                plain ? "" : one(List.of("", "van", "de la")),
                plain ? "" : one(List.of("", "von", "al-")),
                plain ? "" : one(List.of("", "Jr.", "III")),
                new LinkedHashMap<>());
    }

    private PartialDate date() {
        int year = one(List.of(2021, 1999, 1500, 7, -43, 12021));
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> PartialDate.of(year, 1 + random.nextInt(12), 0);
            case 2, 3 -> PartialDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            case 4 -> PartialDate.ofLiteral(text());
            case 5 -> new PartialDate(PartialDate.ofYear(year).parts(), "2", null, "", "");
            case 6 -> new PartialDate(PartialDate.of(year, 5, 0).parts(), "", true, "", "");
            default ->
                new PartialDate(
                        List.of(new PartialDate.Parts(2019, 5, 3), new PartialDate.Parts(2021, random.nextInt(12), 0)),
                        "",
                        null,
                        "",
                        "");
        };
    }
}
