package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds citations by number: raised digits, and numbers in brackets that the reference list has.
final class NumberedCites {

    private static final Pattern RAISED =
            Pattern.compile("[⁰¹²³⁴-⁹](?<=\\S[⁰¹²³⁴-⁹])[⁰¹²³⁴-⁹]{0,3}(?:\\s?[,⁻–-]\\s?[⁰¹²³⁴-⁹]{1,4}){0,9}");
    private static final Pattern UNIT =
            Pattern.compile("(?s).*(?:(?<![\\p{L}'’])(?:[kcdm]?m|ft|in|s|x|y|n|r|R|χ|Chi|chi)|[⁻−]|(?<!\\d)10)$");
    private static final Pattern NUMBERS =
            Pattern.compile("\\s*+(\\d{1,4}(?:\\s*[,–—-]\\s*\\d{1,4}){0,30})(?!\\.?\\d)\\s*+");
    private static final String SEE =
            "(?iu:see also|see|cf\\.|compare|also|vgl\\.|siehe auch|siehe|voir aussi|voir|véase)\\s";
    /// "[1, p. 265, see also 2]": the page is that of the first only.
    private static final String JOINT = ";|,(?=\\s*" + SEE + ")";
    /// What mathematicians cite, which are no locators of CSL, and words without a number: "Theorem 3.2", "and
    /// references therein", "emphasis added".
    private static final Pattern WORDS_BEHIND = Pattern.compile(
            "(?iu)(?:,\\s*+(?:theorems?|thms?\\.?|th\\.|lemmas?|lem\\.|"
                    + "prop(?:osition|\\.)s?|cor(?:ollary|\\.)|def(?:inition|\\.)|examples?|ex\\.|remarks?|rem\\.|algorithms?|alg\\.|"
                    + "conjectures?|satz|théorème|teorema|теорема|лемма)\\s+[\\p{L}\\d][\\p{L}\\d.()–-]{0,15}|"
                    + ",?\\s*+and (?:the )?ref(?:erence)?s?\\.? [^\\d,;]{0,40}|,\\s*+(?-i:\\p{Ll})[^\\d,;]{3,50}(?=$|,))\\s*+");
    private static final Pattern ENUMERATION = Pattern.compile("(?is)(?:^|[:;,(]|[.!?][ \\t]*+\\n"
            + "|\\n"
            + "[ \\t]*+\\n"
            + "|\\b(?:and|or|eq|equation|one|two|three|four|five|six|seven|eight|nine|ten|"
            + "eleven|twelve|twenty|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\\.?)\\s*$");
    /// "Knu84", a label that a list may have.
    private static final Pattern NAMED = Pattern.compile("\\s*+(\\p{L}[\\p{L}\\d.+*-]{0,20})\\s*+");
    private static final Pattern FURTHER = Pattern.compile("\\s*+,(?=\\s*[\\d\\p{Lu}])");
    private static final int MOST_IN_RANGE = 200;
    private static final int LONGEST_JOINT = 6;

    private final String masked;
    private final Slice region;
    private final Linker linker;

    NumberedCites(String masked, Slice region, Linker linker) {
        this.masked = masked;
        this.region = region;
        this.linker = linker;
    }

    /// Raised numbers: those of the notes where there are notes, or else a series that begins with 1.
    List<CitationFinder.Found> raised() {
        var found = new ArrayList<CitationFinder.Found>();
        Matcher at = RAISED.matcher(masked).region(region.from(), region.to()).useTransparentBounds(true);
        int last = 0;
        while (at.find()) {
            List<String> numbers = numbers(Superscripts.digits(at.group().replace('⁻', '-')));
            String before = masked.substring(Math.max(0, at.start() - 6), at.start());
            if (numbers.isEmpty()
                    || Superscripts.isRaised(before.charAt(before.length() - 1))
                    || UNIT.matcher(before).matches()) {
                continue;
            }
            int first = Integer.parseInt(numbers.getFirst());
            List<String> cited = sources(numbers);
            boolean known =
                    linker.hasLabels() ? cited.stream().allMatch(linker::hasLabel) : first > 0 && first <= last + 1;
            if (known) {
                last = Math.max(last, Integer.parseInt(numbers.getLast()));
            }
            if (known && !cited.isEmpty()) {
                found.add(found(Citation.Kind.NOTE, new Slice(at.start(), at.end()), cited));
            }
        }
        return found;
    }

    /// Without those of notes that only explain.
    private List<String> sources(List<String> numbers) {
        return numbers.stream().filter(number -> !linker.isRemark(number)).toList();
    }

    List<CitationFinder.Found> bracketed() {
        List<CitationFinder.Found> found = new ArrayList<>();
        if (!linker.hasLabels()) {
            return found;
        }
        for (Slice pair : Brackets.in(masked, region, '[', ']')) {
            if (!isIndex(pair)) {
                add(pair, found);
            }
        }
        found = joined(found);
        for (Slice pair : Brackets.in(masked, region, '(', ')')) {
            String before = masked.substring(Math.max(region.from(), pair.from() - 12), pair.from());
            if (!ENUMERATION.matcher(before).find()) {
                add(pair, found);
            }
        }
        return found;
    }

    /// "A[1]" is an element of something.
    private boolean isIndex(Slice pair) {
        int from = pair.from();
        return from > 0
                && Character.isLetter(masked.charAt(from - 1))
                && (from == 1 || !Character.isLetterOrDigit(masked.charAt(from - 2)));
    }

    /// "[7], [9]" and "[7]-[9]" are one citation.
    private List<CitationFinder.Found> joined(List<CitationFinder.Found> found) {
        var joined = new ArrayList<CitationFinder.Found>();
        for (CitationFinder.Found next : found) {
            Optional<CitationFinder.Found> one = joined.isEmpty() ? Optional.empty() : joined(joined.getLast(), next);
            if (one.isPresent()) {
                joined.set(joined.size() - 1, one.get());
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private Optional<CitationFinder.Found> joined(CitationFinder.Found before, CitationFinder.Found next) {
        int from = before.place().to();
        int to = next.place().from();
        if (to < from || to - from > LONGEST_JOINT) {
            return Optional.empty();
        }
        String between = masked.substring(from, to).strip();
        var numbers = new ArrayList<Cite>(before.cites());
        if (between.equals("–") || between.equals("-")) {
            List<String> range = numbers(before.cites().getLast().note() + "-"
                    + next.cites().getFirst().note());
            if (range.size() < 2 || !range.stream().allMatch(linker::hasLabel)) {
                return Optional.empty();
            }
            range.subList(1, range.size() - 1).forEach(number -> numbers.add(Cite.ofNumber(number)));
        } else if (!between.equals(",") && !between.equals(";")) {
            return Optional.empty();
        }
        numbers.addAll(next.cites());
        var place = new Slice(before.place().from(), next.place().to());
        return Optional.of(new CitationFinder.Found(before.kind(), place, numbers));
    }

    private void add(Slice pair, List<CitationFinder.Found> found) {
        var cites = new ArrayList<Cite>();
        for (String part : masked.substring(pair.from() + 1, pair.to() - 1).split(JOINT, -1)) {
            Lead lead = Lead.of(Masked.readable(part));
            List<Cite> read = cites(lead.rest(), masked.charAt(pair.from()) == '[');
            if (read.isEmpty()) {
                return;
            }
            Cite first = read.getFirst();
            read.set(0, first.between(lead.words(), first.suffix()));
            cites.addAll(read);
        }
        cites.removeIf(cite -> linker.isRemark(cite.note()));
        if (!cites.isEmpty()) {
            found.add(new CitationFinder.Found(Citation.Kind.NUMBER, pair, cites));
        }
    }

    /// "1, 3-5, p. 7, 9": numbers, the place in the last one behind them, and so on; none if it reads otherwise.
    ///
    /// @param wordy whether words may stand behind a number
    private List<Cite> cites(String printed, boolean wordy) {
        var cites = new ArrayList<Cite>();
        String rest = printed;
        while (!rest.isBlank()) {
            Matcher numbered = NUMBERS.matcher(rest);
            Matcher named = NAMED.matcher(rest);
            boolean isNamed = wordy && named.lookingAt() && linker.hasLabel(named.group(1));
            List<String> numbers = numbered.lookingAt() ? numbers(numbered.group(1)) : List.of();
            if (!isNamed && (numbers.isEmpty() || !numbers.stream().allMatch(this::isCalled))) {
                return List.of();
            }
            (isNamed ? List.of(named.group(1)) : numbers).forEach(number -> cites.add(Cite.ofNumber(number)));
            rest = place(rest.substring(isNamed ? named.end() : numbered.end()), cites);
            Matcher words = WORDS_BEHIND.matcher(rest);
            if (wordy && words.lookingAt()) {
                cites.add(cites.removeLast()
                        .between("", words.group().replaceFirst("^\\s*,", "").strip()));
                rest = rest.substring(words.end());
            }
            Matcher further = FURTHER.matcher(rest);
            if (further.lookingAt()) {
                rest = rest.substring(further.end());
            }
        }
        return cites;
    }

    private boolean isCalled(String number) {
        return linker.hasLabel(number) || linker.isRemark(number);
    }

    /// Reads the place in the last work that is cited, and returns what is left.
    private static String place(String rest, List<Cite> cites) {
        Optional<Locator> place = Locator.labelled(rest).map(Locator::ascending);
        place.ifPresent(locator -> cites.add(cites.removeLast().at(locator)));
        return place.map(Locator::rest).orElse(rest);
    }

    static CitationFinder.Found found(Citation.Kind kind, Slice place, List<String> numbers) {
        return new CitationFinder.Found(
                kind, place, numbers.stream().map(Cite::ofNumber).toList());
    }

    /// "1, 3-5" as 1, 3, 4, 5; empty if a range runs backwards or is too long to be one.
    static List<String> numbers(String text) {
        var numbers = new ArrayList<String>();
        for (String part : text.strip().split("\\s*[,;]\\s*")) {
            String[] ends = part.split("\\s*[–—-]\\s*");
            if (ends.length == 0 || ends[0].isBlank()) {
                return List.of();
            }
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            if (last < first || last - first > MOST_IN_RANGE) {
                return List.of();
            }
            for (int number = first; number <= last; number++) {
                numbers.add(String.valueOf(number));
            }
        }
        return numbers;
    }
}
