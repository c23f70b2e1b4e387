package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authors a citation names, or the organisation or title that stands for them.
///
/// @param lead the words before them: "see also"; empty if there are none
record CitedAuthors(String lead, List<String> names, boolean etAl) {

    private static final String TIME =
            "(?:January|February|March|April|May|June|July|August|September|October|November|"
                    + "December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Monday|Tuesday|"
                    + "Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*+(?:,\\s*+)?(?:&|(?<=\\s)(?:and|und|et|y|e|и)(?=\\s))\\s+|\\s*+,\\s*|(?<=\\p{Ll})\\s?/\\s?(?=\\p{Lu})"
                    + "|(?<=\\p{IsHan})[和与與](?=\\p{IsHan})");
    private static final Pattern ACRONYM = Pattern.compile("\\s*[\\[(]\\p{Lu}[\\p{L}&.-]{1,12}[\\])]");
    private static final Pattern ET_AL = Pattern.compile("(?iu),?\\s*(?:&\\s*)?\\b(?:et\\.?\\s*a[lI]\\b[.,]{0,2}|and"
            + " (?:others|colleagues|co-?workers)|u\\.\\s?a\\.|und andere|y otros|y cols?\\.|et coll\\.|e outros|и"
            + " др\\.?|i in\\.|m\\. ?fl\\.)(?:['’]s)?[,.]?\\s*$|(?<=\\p{IsHan})等人?$");
    private static final Pattern NOT_A_NAME = Pattern.compile("(?i)^(?:" + TIME
            + "|fig(?:ure|s|\\.)?|tables?|chapter|section|volume|vol\\.?|no\\.?|article|act|box|panel|equation|note|"
            + "copyright|circa|between|since|until|from|in|on|by|as|about|around|before|after|during|born|died|est(?:ablished|d)?\\.?|founded|updated|version|the"
            + " year|years?|approx\\w*|(?-i:ca?\\.|b\\.|d\\.|r\\.|fl\\.)|ad|bc|bce|ce|us\\$|rs\\.?)(?![\\p{L}])");
    private static final Pattern ENDS_IN_TIME = Pattern.compile("(?i)\\b" + TIME + "\\.?[-–\\s]*$|[-–/]$");
    private static final Pattern NAME =
            Pattern.compile("(?:(?:\\p{Ll}{1,4}['’ ]\\s*){0,3})\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&/-]*+(?:"
                    + " (?:\\p{Lu}[\\p{L}\\p{M}.'’&/-]*+|\\p{Ll}{1,4}+(?:-\\p{Lu}[\\p{L}\\p{M}.'’&/-]*+)?)){0,7}+");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}|Jr\\.?|Sr\\.?|I{2,3}");
    private static final int MOST_NAMES = 12;

    CitedAuthors {
        names = List.copyOf(names);
    }

    /// @param comma whether a comma stood between these words and the year
    static Optional<CitedAuthors> read(String text, boolean comma) {
        return read(text, comma, _ -> false);
    }

    /// @param known whether an entry of the list begins with this author; such names need no comma
    static Optional<CitedAuthors> read(String text, boolean comma, Predicate<String> known) {
        String words = ACRONYM.matcher(text.strip()).replaceAll("");
        return read(Lead.of(words), comma, known).or(() -> read(Lead.ofRemark(words), comma, known));
    }

    private static Optional<CitedAuthors> read(Lead lead, boolean comma, Predicate<String> known) {
        String words = lead.rest().replaceFirst("[\\s,:]+$", "");
        Matcher etAl = ET_AL.matcher(words);
        boolean more = etAl.find();
        String bare = (more ? words.substring(0, etAl.start()) : words)
                .replaceFirst("['’]s?$", "")
                .strip();
        if (bare.isEmpty()
                || NOT_A_NAME.matcher(bare).find()
                || ENDS_IN_TIME.matcher(bare).find()) {
            return Optional.empty();
        }
        boolean one = !more && bare.indexOf(',') < 0 && known.test(bare);
        List<String> names = one ? List.of(unquoted(bare)) : names(bare, comma || more);
        return names.isEmpty() ? Optional.empty() : Optional.of(new CitedAuthors(lead.words(), names, more));
    }

    /// The same authors of a further work, named once: "see Khan, 2019, 2021".
    CitedAuthors further() {
        return new CitedAuthors("", names, etAl);
    }

    private static List<String> names(String bare, boolean comma) {
        if (bare.matches("[“\"‘'].{2,150}[”\"’'][,.]?")) {
            return List.of(bare.replaceAll("^[“\"‘']|[,.]?[”\"’'][,.]?$", ""));
        }
        boolean capital = Character.isUpperCase(bare.codePointAt(0));
        if (capital && comma && Sketch.isTitle(bare) || isOneOrganisation(bare)) {
            return bare.length() <= 150 ? List.of(bare) : List.of();
        }
        var names = new ArrayList<String>();
        for (String part : BETWEEN.split(bare)) {
            String name = part.strip();
            if (!names.isEmpty() && INITIALS.matcher(name).matches()) {
                names.set(names.size() - 1, names.getLast() + ", " + name);
            } else if (names.size() < MOST_NAMES
                    && (NAME.matcher(name).matches() || CHINESE.matcher(name).matches())) {
                names.add(name);
            } else if (!name.isEmpty()) {
                return List.of();
            }
        }
        boolean plausible = comma
                || names.size() > 1
                || names.size() == 1
                        && (names.getFirst().split(" ").length <= 3 || Lexicon.looksLikeOrganisation(names.getFirst()));
        return plausible ? names : List.of();
    }

    private static String unquoted(String title) {
        return title.replaceAll("^[“\"‘]|[,.]?[”\"’'][,.]?$", "");
    }

    /// "Food and Agriculture Organization" is one author.
    private static boolean isOneOrganisation(String bare) {
        return bare.contains(" and ")
                && !bare.contains(",")
                && !bare.contains("&")
                && bare.split(" ").length >= 4
                && Lexicon.looksLikeOrganisation(bare);
    }
}
