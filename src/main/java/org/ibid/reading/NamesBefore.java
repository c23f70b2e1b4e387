package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authors that a sentence names right before a bracket: "O. Jansen et al. (1991b)", "World Health Organization
/// (2014)".
///
/// @param from where they begin in the text before the bracket
record NamesBefore(CitedAuthors authors, int from) {

    private static final String PARTICLE =
            "(?:(?:[vV]an|[vV]on|[dD]e|[dD]el|[dD]ella|[dD]i|[dD]a|[dD]os|[dD]u|[lL]a|[lL]e|[dD]en|[dD]er|[tT]er|al|[bB]in|[iI]bn|zu)(?:-|\\s{1,3})){0,3}";
    private static final String NAME =
            "(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?\\s?){0,3}" + PARTICLE + "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}";
    private static final String AND = "(?:,?\\s+(?:and|&|und|et|y|e|и)\\s+|(?<=\\p{Ll})\\s?/\\s?)";
    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}\\p{M}.’'-])(" + NAME + "(?:,\\s+" + NAME + "){0,4}(?:" + AND + NAME
                    + ")?(?:,?\\s+(?:et\\.?\\s+a[lI]\\b\\.{0,2}|and\\s+(?:colleagues|others)|u\\.\\s?a\\.|y\\s+otros|и\\s+др\\.))?)(?:['’]s?)?,?\\s*$");
    private static final Pattern BREAK = Pattern.compile("[.;:!?()“”\"]|\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)[“\"‘]?\\S+");
    private static final Pattern MORE = Pattern.compile("(?<=\\p{IsHan})等人?$");
    private static final int MOST_WORDS = 14;

    /// Of the names that may be meant those that the list knows, the longest first; or else what has the form of names.
    static Optional<NamesBefore> in(String before, Predicate<String> known) {
        Optional<NamesBefore> formed = formed(before);
        if (formed.filter(names -> known.test(names.authors().names().getFirst()))
                .isPresent()) {
            return formed;
        }
        return listed(before, known).or(() -> chinese(before, known)).or(() -> formed);
    }

    /// Names that nothing parts from the sentence: those of the list that it ends with.
    private static Optional<NamesBefore> chinese(String before, Predicate<String> known) {
        Matcher more = MORE.matcher(before);
        boolean etAl = more.find();
        var names = new ArrayList<String>();
        int from = etAl ? more.start() : before.length();
        for (int at = from; at >= 0 && names.size() < MOST_WORDS; at = parted(before, from)) {
            Optional<String> name = chineseName(before, at, known);
            if (name.isEmpty()) {
                break;
            }
            names.addFirst(name.get());
            from = at - name.get().length();
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamesBefore(new CitedAuthors("", names, etAl), from));
    }

    /// The end of a further name before this one; -1 if nothing joins them.
    private static int parted(String before, int from) {
        return from > 0 && ",和与與".indexOf(before.charAt(from - 1)) >= 0 ? from - 1 : -1;
    }

    private static Optional<String> chineseName(String before, int end, Predicate<String> known) {
        for (int length = 4; length >= 2; length--) {
            String name = before.substring(Math.max(0, end - length), end);
            if (name.codePoints().allMatch(Character::isIdeographic) && known.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<NamesBefore> formed(String before) {
        Matcher names = NAMES.matcher(before);
        while (names.find()) {
            Optional<CitedAuthors> authors = CitedAuthors.read(Masked.readable(names.group(1)), true);
            if (authors.isPresent()) {
                return Optional.of(new NamesBefore(authors.get(), names.start(1)));
            }
        }
        return Optional.empty();
    }

    private static Optional<NamesBefore> listed(String before, Predicate<String> known) {
        for (int from : starts(before)) {
            String words = Masked.readable(before.substring(from)).replaceFirst("['’]s?$", "");
            Optional<CitedAuthors> authors = CitedAuthors.read(words, true, known)
                    .filter(each -> known.test(each.names().getFirst())
                            && begins(words, each.names().getFirst()));
            if (authors.isPresent()) {
                return Optional.of(new NamesBefore(authors.get(), from));
            }
        }
        return Optional.empty();
    }

    /// Whether nothing stands before the first name, which nobody writes as "Khan, M. N." in a sentence.
    private static boolean begins(String words, String name) {
        boolean inverted = name.contains(",");
        return !inverted && words.replaceFirst("^[“\"‘]", "").startsWith(name.substring(0, Math.min(3, name.length())));
    }

    /// Where the last words begin that are not parted from the bracket by the end of a clause, the farthest first.
    private static List<Integer> starts(String before) {
        var starts = new ArrayList<Integer>();
        int clause = 0;
        Matcher end = BREAK.matcher(before);
        while (end.find()) {
            boolean initial = end.start() > 0 && Character.isUpperCase(before.charAt(end.start() - 1))
                    || before.substring(0, end.start()).endsWith("al");
            clause = end.group().equals(".") && initial ? clause : end.end();
        }
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            if (word.start() >= clause && Character.isLetter(word.group().codePointAt(0))) {
                starts.add(word.start());
            }
        }
        return starts.subList(Math.max(0, starts.size() - MOST_WORDS), starts.size());
    }
}
