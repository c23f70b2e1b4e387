package org.ibid.exchange.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.Value;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// read(write(x)) = x, for generated works from a fixed seed.
class BibtexLawTest {

    private static final List<String> WORDS = List.of(
            "Relations",
            "of",
            "NASA",
            "iPhone",
            "and",
            "pH",
            "Ünïcode",
            "日本",
            "R&D",
            "50%",
            "$5",
            "#1",
            "a_b",
            "x^2",
            "~tilde",
            "{set}",
            "back\\slash",
            "“quoted”",
            "it's",
            "--",
            "a<b",
            "C++",
            "van",
            "den",
            "!",
            "?",
            "``",
            "''",
            "<i>Homo</i>",
            "m<sup>2</sup>",
            "H<sub>2</sub>O",
            "<b>bold</b>",
            "<span class=\"nocase\">eBay</span>",
            "<span class=\"nocase\">NASA</span>",
            "<span style=\"font-variant:small-caps;\">caps</span>",
            "1–2",
            "—",
            "x:",
            "(y)",
            "@z",
            "$\\frac{1}{2}$",
            "\\",
            "}",
            "\"",
            "others",
            "de",
            "Smith,");

    /// CSL variables for a processor's own use, or that the key stands for.
    private static final Set<String> NOT_SAID = Set.of("citation-key", "page-first", "page");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsNotCountedAsLossComesBack(Dialect dialect) {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var work = oddWork(random);
            var back = Written.of(work, dialect);
            var lost = back.lost();
            var same = work.fields().keySet().stream()
                    .filter(variable -> !lost.contains(variable))
                    .filter(variable -> !form(back.work(), variable).equals(form(work, variable)))
                    .map(variable -> variable + ": " + work.fields().get(variable) + " became "
                            + back.work().fields().get(variable))
                    .toList();
            assertEquals(List.of(), same, () -> back.file());
            assertTrue(lost.contains("type") || back.work().type().equals(work.type()), back::file);
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyVariableOfCslComesBackFromEveryType(Dialect dialect) {
        for (String type : new TreeSet<>(Variables.TYPES)) {
            for (var work : List.of(withPeople(Work.ofType(type)), withTexts(withDates(Work.ofType(type))))) {
                var back = Written.of(work, dialect);

                assertEquals(List.of(), back.lost(), back::file);
                assertEquals(
                        new LinkedHashMap<>(work.fields()),
                        new LinkedHashMap<>(back.work().fields()),
                        back::file);
                assertEquals(type, back.work().type());
            }
        }
    }

    /// btparse, biber's parser, takes 97 fields in an entry.
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsMoreThanBiberTakesInAnEntryIsSaidToBeLost(Dialect dialect) {
        var work = withTexts(withDates(withPeople(Work.ofType("book"))));
        work = new Kept("", severalFields(50)).in(work, IncomingRecord.FORMAT);

        var back = Written.of(work, dialect);

        var missing = new TreeSet<>(work.fields().keySet());
        missing.removeAll(back.work().fields().keySet());
        missing.add("custom");
        assertEquals(
                97, back.file().lines().filter(line -> line.contains(" = ")).count());
        assertEquals(missing, new TreeSet<>(back.lost()));
        assertTrue(missing.size() > 1, missing::toString);
    }

    private static SequencedMap<String, List<String>> severalFields(int count) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < count; i++) {
            fields.put("bdsk-file-" + i, List.of("x"));
        }
        return fields;
    }

    /// The variables of a work in forms that mean the same: a number is its digits, `circa` is said or not.
    private static String form(Work work, String variable) {
        return switch (work.fields().get(variable)) {
            case Value.Date(PartialDate date) ->
                List.of(date.parts(), date.season(), date.circa() != null, date.literal())
                        .toString();
            case Value.Number(Number number) -> new Value.Text(number.toString()).toString();
            case Value other -> other.toString();
            case null -> "nothing";
        };
    }

    private static Work withTexts(Work bare) {
        var work = bare.with("page", "12-15");
        for (String variable : new TreeSet<>(Variables.PLAIN)) {
            if (!NOT_SAID.contains(variable)) {
                work = work.with(variable, "The " + variable + " of NASA");
            }
        }
        return work.with("language", "en-US")
                .with("URL", "https://example.org/a_b%20c")
                .with("DOI", "10.1/a_b");
    }

    private static Work withPeople(Work bare) {
        var work = bare;
        for (String variable : new TreeSet<>(Variables.NAMES)) {
            work = work.withNames(
                    variable, List.of(new Name.Person("Khan", variable), new Name.Literal("Ministry of " + variable)));
        }
        return work;
    }

    private static Work withDates(Work bare) {
        var work = bare;
        for (String variable : new TreeSet<>(Variables.DATES)) {
            work = work.withDate(variable, PartialDate.of(2021, 5, 3));
        }
        return work;
    }

    private static Work oddWork(Random random) {
        var types = new ArrayList<>(new TreeSet<>(Variables.TYPES));
        types.add("my-own-type");
        var work = Work.ofType(types.get(random.nextInt(types.size())));
        for (String variable : new TreeSet<>(Variables.PLAIN)) {
            if (random.nextInt(4) == 0 && !NOT_SAID.contains(variable)) {
                work = work.with(variable, text(random, 1 + random.nextInt(6)));
            }
        }
        for (String variable : List.of("author", "editor", "translator", "director", "compiler", "recipient")) {
            if (random.nextInt(3) == 0) {
                work = work.withNames(
                        variable,
                        Stream.generate(() -> name(random))
                                .limit(1 + random.nextInt(3))
                                .toList());
            }
        }
        for (String variable : new TreeSet<>(Variables.DATES)) {
            if (random.nextInt(2) == 0) {
                work = work.withDate(variable, date(random));
            }
        }
        return work;
    }

    private static String text(Random random, int words) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    private static Name name(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Name.Literal(text(random, 2));
            case 1 -> new Name.Person(text(random, 1), "");
            case 2 -> new Name.Person("", text(random, 1));
            case 3 -> new Name.Person("Berg", "Jan", "", "van den", "", new LinkedHashMap<>());
            default ->
                new Name.Person(
                        text(random, 1 + random.nextInt(2)),
                        random.nextInt(4) == 0 ? "" : text(random, 1),
                        random.nextBoolean() ? "von" : "",
                        "",
                        random.nextBoolean() ? "Jr." : "",
                        new LinkedHashMap<>());
        };
    }

    private static PartialDate date(Random random) {
        int year = random.nextInt(6) == 0 ? -random.nextInt(1, 500) : random.nextInt(1000, 2100);
        int month = random.nextInt(13);
        var from = new Parts(year, month, month == 0 ? 0 : random.nextInt(29));
        var to = random.nextInt(4) == 0 ? new Parts(0, 0, 0) : new Parts(Math.abs(year) + 1, 0, 0);
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.ofLiteral("in press");
            case 1 -> new PartialDate(List.of(from, to), "", null, "", "");
            case 2 -> new PartialDate(List.of(from), "", true, "", "");
            case 3 -> new PartialDate(List.of(new Parts(year, 0, 0)), "2", null, "", "");
            default -> new PartialDate(List.of(from), "", null, "", "");
        };
    }

    /// A work, the file it became, what that lost, and the work it was read back as.
    private record Written(String file, List<String> lost, Work work) {

        static Written of(Work work, Dialect dialect) {
            var codec = dialect == Dialect.BIBTEX ? BibtexCodec.bibtex() : BibtexCodec.biblatex();
            var account = new Loss.Account();
            var file = new StringBuilder();
            var entry = new OutgoingEntry(new Entry("k", List.of("old"), work), account);
            try {
                codec.write(entry, file);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            entry.close();
            var found = Found.in(file.toString());
            assertEquals(List.of(), found.faults(), file::toString);
            IncomingEntry back = found.entries().getFirst();
            assertEquals(List.of("old"), back.aliases());
            return new Written(file.toString(), lost(account.close()), back.work());
        }

        private static List<String> lost(Loss loss) {
            return loss.byKey().getOrDefault("k", List.of()).stream()
                    .map(Loss.Missing::variable)
                    .toList();
        }
    }
}
