package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands in one pair of brackets as cites by author and year: "see Khan, 2021; Clary, 2022, p. 4".
final class BracketCites {

    private static final String YEAR = Lexicon.YEAR + "(?!\\d)[a-z]?(?![\\p{L}])";
    private static final String UNDATED =
            "n\\.\\s?d\\.|in press|forthcoming|this (?:volume|issue)|to appear|in prep(?:\\.|aration)|submitted|under review|o\\. ?J\\.|s\\. ?d\\.|s\\. ?f\\.|im Druck|im Erscheinen|sous presse|en prensa";
    private static final Pattern FIRST_YEAR = Pattern.compile("(?:^|(?<=[\\s,:(]))(" + YEAR + "|" + UNDATED + ")");
    private static final Pattern MORE_YEARS =
            Pattern.compile("^\\s*(?:,|and|&)\\s*(" + YEAR + "|[a-z](?=\\s*(?:,|$)))(?!\\s*[-–]\\s*\\d)");

    private static final Pattern MISREAD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[12](?=\\d{0,2}[OolI])[\\dOolI]{3}|[lI][89]\\d\\d)(?=[a-z]?(?![\\p{L}\\d]))");
    private static final Pattern RANGE = Pattern.compile("\\s?[-–/]\\s?\\d");

    /// Words without a number, behind a comma: ", emphasis added".
    private static final Pattern REMARK = Pattern.compile("(?s)\\s*+[,:]\\s*+\\p{Ll}[^\\d,:;]{2,40}");

    private BracketCites() {}

    /// @param known whether an entry of the list begins with this author
    static List<Cite> read(String content, Predicate<String> known) {
        var cites = new ArrayList<Cite>();
        for (String part : mended(content).split(";")) {
            cites.addAll(part(part, known));
        }
        return cites;
    }

    /// With the digits of years that recognition took for letters: "198O", "20l1".
    static String mended(String content) {
        return MISREAD.matcher(content)
                .replaceAll(
                        year -> year.group().replace('O', '0').replace('o', '0').replaceAll("[lI]", "1"));
    }

    private static List<Cite> part(String part, Predicate<String> known) {
        var cites = new ArrayList<Cite>();
        String rest = part;
        while (!rest.isBlank()) {
            Matcher year = FIRST_YEAR.matcher(rest);
            if (!year.find()) {
                break;
            }
            String before = rest.substring(0, year.start());
            Optional<CitedAuthors> authors =
                    CitedAuthors.read(before, before.strip().matches("(?s).*(?:,|[^.]\\.)"), known);
            String after = rest.substring(year.end());
            if (authors.isEmpty() || RANGE.matcher(after).lookingAt()) {
                break;
            }
            rest = years(authors.get(), year.group(1), after, cites);
        }
        if (!cites.isEmpty()) {
            cites.add(behind(cites.removeLast(), rest));
        }
        return cites;
    }

    private static Cite behind(Cite cite, String words) {
        return cite.between(cite.prefix(), words.replaceFirst("^[\\s,:.]+", "").strip());
    }

    /// Adds a cite for every year of the same authors, reads the last one's locator, and returns what is left.
    private static String years(CitedAuthors authors, String first, String after, List<Cite> cites) {
        cites.add(Cite.of(authors, first));
        String rest = after;
        Matcher more = MORE_YEARS.matcher(rest);
        while (more.find()) {
            String year = more.group(1).length() == 1 ? first.substring(0, 4) + more.group(1) : more.group(1);
            cites.add(Cite.of(authors.further(), year));
            rest = rest.substring(more.end());
            more = MORE_YEARS.matcher(rest);
        }
        Optional<Locator> locator = Locator.in(rest);
        if (locator.isPresent()) {
            cites.add(cites.removeLast().at(locator.get()));
            rest = locator.get().rest();
        }
        return rest;
    }

    /// The years and the locator of a bracket behind a name: "(2021, p. 4)"; empty if it holds anything else.
    static List<Cite> yearsOnly(CitedAuthors authors, String printed) {
        var cites = new ArrayList<Cite>();
        for (String part : mended(printed).split(";\\s*", -1)) {
            Matcher year = FIRST_YEAR.matcher(part);
            if (!year.lookingAt() || RANGE.matcher(part.substring(year.end())).lookingAt()) {
                return List.of();
            }
            String rest = years(authors, year.group(1), part.substring(year.end()), cites);
            if (!rest.isBlank() && !REMARK.matcher(rest).matches()) {
                return List.of();
            }
            cites.add(behind(cites.removeLast(), rest));
        }
        return cites;
    }
}
