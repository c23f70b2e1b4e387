package org.ibid.library.audit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.work.Name;

/// One of the orders that lists are put into; all are called alphabetical.
///
/// @param letterByLetter whether spaces count for nothing ("Dela Cruz" before "De Leon"), not word by word
/// @param particles      whether "van der Berg" stands under V, not B
/// @param macs           whether "Mc" stands as if it were "Mac"
/// @param articles       whether a title stands under its "The"
/// @param newestFirst    whether one author's works run from the latest to the first
/// @param letters        where letters with marks stand
record Alphabet(
        boolean letterByLetter,
        boolean particles,
        boolean macs,
        boolean articles,
        boolean newestFirst,
        Letters letters) {

    /// Where letters with marks stand.
    enum Letters {
        /// As the bare letter: ä as a.
        BARE,
        /// As German telephone books have it: ä as ae.
        EXPANDED,
        /// As in Sweden and Finland: å, ä and ö behind z.
        SWEDISH,
        /// As in Denmark and Norway: æ, ø and å behind z, and "aa" as å.
        DANISH;

        /// Lower-case letters and digits, and single spaces; ʒ stands for what comes behind z.
        String fold(String text) {
            String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            String marked = switch (this) {
                case BARE -> lower;
                case EXPANDED -> lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
                case SWEDISH ->
                    lower.replace("å", "ʒ1")
                            .replace("ä", "ʒ2")
                            .replace("æ", "ʒ2")
                            .replace("ö", "ʒ3")
                            .replace("ø", "ʒ3");
                case DANISH ->
                    lower.replace("æ", "ʒ1")
                            .replace("ä", "ʒ1")
                            .replace("ø", "ʒ2")
                            .replace("ö", "ʒ2")
                            .replace("å", "ʒ3")
                            .replace("aa", "ʒ3");
            };
            String plain = Undecomposed.replaced(Normalizer.normalize(marked, Normalizer.Form.NFKD));
            return BETWEEN.matcher(SILENT.matcher(plain).replaceAll(""))
                    .replaceAll(" ")
                    .strip();
        }
    }

    static final Alphabet USUAL = new Alphabet(true, true, false, false, false, Letters.BARE);

    private static final Pattern SILENT = Pattern.compile("[\\p{M}'’ʼ]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|der|die|das|le|la|les|el|los|las)\\s+|^l['’]");

    private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{N}]{1,20}");
    private static final Pattern LISTED =
            Pattern.compile("([\\p{L}\\s'’-]{2,60}), ((?:\\p{Lu}\\p{M}*\\.?[\\s-]?){1,4})(?:[,&]|y |and |$)");

    /// No more of what an entry begins with counts for its place.
    private static final int LONGEST = 60;

    /// This and each order that differs from it in one thing.
    List<Alphabet> neighbours() {
        return List.of(
                this,
                new Alphabet(!letterByLetter, particles, macs, articles, newestFirst, letters),
                new Alphabet(letterByLetter, !particles, macs, articles, newestFirst, letters),
                new Alphabet(letterByLetter, particles, !macs, articles, newestFirst, letters),
                new Alphabet(letterByLetter, particles, macs, !articles, newestFirst, letters),
                new Alphabet(letterByLetter, particles, macs, articles, !newestFirst, letters),
                new Alphabet(letterByLetter, particles, macs, articles, newestFirst, Letters.EXPANDED),
                new Alphabet(letterByLetter, particles, macs, articles, newestFirst, Letters.SWEDISH),
                new Alphabet(letterByLetter, particles, macs, articles, newestFirst, Letters.DANISH));
    }

    /// What an entry is sorted by.
    ///
    /// @param head     its first author or title
    /// @param initials of that author
    /// @param authors  all authors
    /// @param year     the year it was issued
    /// @param suffix   the letter behind the year
    record Key(String head, String initials, List<String> authors, Optional<Integer> year, String suffix) {

        /// Works of one year stand by their letters, whichever way the years run.
        boolean mayPrecede(Key other, boolean newestFirst) {
            if (year.isEmpty() || other.year.isEmpty()) {
                return true;
            }
            int byYear = year.get().compareTo(other.year.get());
            return byYear == 0 ? suffix.compareTo(other.suffix) <= 0 : byYear < 0 != newestFirst;
        }
    }

    Key key(Entry entry) {
        var authors = entry.authors();
        if (!entry.beginsWithItsAuthor()) {
            String printed = beginning(entry.raw()).toLowerCase(Locale.ROOT);
            return new Key(
                    folded(articles ? printed : ARTICLE.matcher(printed).replaceFirst("")),
                    "",
                    List.of(),
                    Optional.empty(),
                    "");
        }
        return new Key(
                head(first(authors.getFirst())),
                initials(first(authors.getFirst())),
                authors.stream().map(author -> head(author) + initials(author)).toList(),
                entry.year(),
                entry.suffix());
    }

    /// What an entry without author is sorted by, without quotation marks and signs.
    private static String beginning(String raw) {
        String printed = OPENING.matcher(raw).replaceFirst("");
        return printed.substring(
                0, printed.offsetByCodePoints(0, Math.min(LONGEST, printed.codePointCount(0, printed.length()))));
    }

    /// A name that is a list of people, which the reader has not told apart, as its first.
    private static Name first(Name name) {
        var listed = name instanceof Name.Literal(String text) ? LISTED.matcher(text) : LISTED.matcher("");
        return listed.lookingAt() ? new Name.Person(listed.group(1), listed.group(2)) : name;
    }

    private String head(Name name) {
        return switch (name) {
            case Name.Person person when person.family().isEmpty() -> folded(person.given());
            case Name.Person person -> mac(folded(particles ? person.familyWithParticles() : bare(person)));
            case Name.Literal(String text) ->
                folded(
                        articles
                                ? text
                                : ARTICLE.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst(""));
        };
    }

    private static String bare(Name.Person person) {
        String family = person.family();
        int capital = 0;
        while (capital < family.length() && !Character.isUpperCase(family.charAt(capital))) {
            capital++;
        }
        return capital == family.length() ? family : family.substring(capital);
    }

    private String mac(String head) {
        return macs && head.startsWith("mc") ? "mac" + head.substring(2) : head;
    }

    private static String initials(Name name) {
        if (!(name instanceof Name.Person person) || person.family().isEmpty()) {
            return "";
        }
        return Arrays.stream(person.given().split("[\\s.-]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Letters.BARE.fold(word.substring(0, 1)))
                .collect(Collectors.joining());
    }

    private String folded(String text) {
        String folded = letters.fold(text);
        return letterByLetter ? folded.replace(" ", "") : folded;
    }

    /// Whether the second may stand somewhere behind the first. Works of one first author with different others may
    /// stand in any order: styles differ too much.
    boolean follows(Key one, Key other) {
        if (!one.head.equals(other.head)) {
            return one.head.compareTo(other.head) < 0 || areInOtherScripts(one, other);
        }
        if (!one.initials.equals(other.initials)) {
            return one.initials.compareTo(other.initials) < 0;
        }
        return !one.authors.equals(other.authors) || one.mayPrecede(other, newestFirst);
    }

    private static boolean areInOtherScripts(Key one, Key other) {
        return one.head.isEmpty()
                || other.head.isEmpty()
                || Character.UnicodeScript.of(one.head.codePointAt(0))
                        != Character.UnicodeScript.of(other.head.codePointAt(0));
    }
}
