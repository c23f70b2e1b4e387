package org.ibid.library.audit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One journal whose name is printed two ways: misprinted, abbreviated, with "&" and "and", in other capitals.
final class JournalSpellings implements Check {

    /// More names than this are not compared with each other.
    private static final int MOST = 1_000;

    /// What is longer is no journal's name.
    private static final int LONGEST = 300;

    /// So many pairs of names are no misprints any more.
    private static final int MOST_PAIRS = 200;

    private static final Set<String> SERIALS = Set.of("article-journal", "article-magazine", "article-newspaper");

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "in", "on", "and", "for", "a", "de", "la", "le", "et", "der", "die", "und", "fur", "des");

    private enum Difference {
        MISPRINT(Severity.WARNING, "Choose one spelling."),
        DRESS(Severity.NOTE, "Print it one way."),
        ABBREVIATION(Severity.NOTE, "Abbreviate all journals, or none.");

        private final Severity severity;
        private final String advice;

        Difference(Severity severity, String advice) {
            this.severity = severity;
            this.advice = advice;
        }
    }

    @Override
    public Stream<Finding> of(Submission paper) {
        Map<String, List<Entry>> spellings = paper.sources().stream()
                .filter(entry -> SERIALS.contains(entry.work().type()))
                .filter(entry -> !name(entry).isEmpty() && name(entry).length() <= LONGEST)
                .limit(MOST)
                .collect(Collectors.groupingBy(JournalSpellings::name, LinkedHashMap::new, Collectors.toList()));
        var names = List.copyOf(spellings.keySet());
        var words = names.stream().map(JournalSpellings::words).toList();
        var bare = names.stream().map(JournalSpellings::withoutSpaces).toList();
        return IntStream.range(0, names.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, names.size())
                        .filter(j -> !bare.get(i).equals(bare.get(j)))
                        .boxed()
                        .flatMap(j -> difference(words.get(i), words.get(j)).stream()
                                .map(difference -> finding(names.get(i), names.get(j), difference, spellings))))
                .limit(MOST_PAIRS);
    }

    private static String name(Entry entry) {
        return entry.work().text("container-title").orElse("").strip();
    }

    /// Line ends put spaces in, or take them away.
    private static String withoutSpaces(String name) {
        return name.replace(" ", "");
    }

    private static Finding finding(
            String one, String other, Difference difference, Map<String, List<Entry>> spellings) {
        boolean firstIsRarer = spellings.get(one).size() <= spellings.get(other).size();
        String rarer = firstIsRarer ? one : other;
        String usual = firstIsRarer ? other : one;
        var finding = new Finding(
                        Kind.JOURNAL_SPELLED_TWO_WAYS,
                        "\"%s\" and \"%s\" are probably one journal. %s".formatted(one, other, difference.advice),
                        Stream.of(rarer, usual)
                                .flatMap(name -> spellings.get(name).stream().map(entry -> entry.place(name)))
                                .toList())
                .about("container-title")
                .as(difference.severity);
        boolean isUsual = spellings.get(usual).size() > spellings.get(rarer).size();
        return isUsual ? finding.suggesting(usual) : finding;
    }

    private static Optional<Difference> difference(List<String> words, List<String> others) {
        if (words.equals(others)) {
            return Optional.of(Difference.DRESS);
        }
        if (words.size() != others.size() || words.isEmpty()) {
            return Optional.empty();
        }
        if (differInOneLetter(words, others)) {
            return Optional.of(Difference.MISPRINT);
        }
        return abbreviates(words, others) || abbreviates(others, words)
                ? Optional.of(Difference.ABBREVIATION)
                : Optional.empty();
    }

    /// The telling words, folded.
    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s:,/.()-]+"))
                .map(NearSpelling::fold)
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .toList();
    }

    private static boolean differInOneLetter(List<String> words, List<String> others) {
        int different = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(others.get(i))) {
                different++;
                boolean near = NearSpelling.nearly(words.get(i), others.get(i))
                        && NearSpelling.distance(words.get(i), others.get(i)) == 1;
                if (!near || different > 1) {
                    return false;
                }
            }
        }
        return true;
    }

    /// ISO 4 in the rough: each word is the beginning of the other's.
    private static boolean abbreviates(List<String> shorter, List<String> longer) {
        for (int i = 0; i < shorter.size(); i++) {
            boolean isNumber = Character.isDigit(longer.get(i).charAt(0));
            if (isNumber
                    ? !longer.get(i).equals(shorter.get(i))
                    : !longer.get(i).startsWith(shorter.get(i))) {
                return false;
            }
        }
        return shorter.size() > 1;
    }
}
