package org.ibid.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the citations of a paper's running text and links them to the reference list.
final class CitationFinder {

    /// A citation by Java's indexes.
    record Found(Citation.Kind kind, Slice place, List<Cite> cites) {}

    private static final Pattern IBID =
            Pattern.compile("(?iu)\\s*(?:(?:see|cf\\.?|vgl\\.|voir)\\s+)?(?:ib(?:id(?:em)?|íd(?:em)?)|id|idem|loc\\."
                    + " ?cit|ebd|ebenda|там же)(?!\\p{L})\\.?(?<locator>[^()]{0,40})");
    private static final Pattern BEHIND_ARTICLE = Pattern.compile("(?<![\\p{L}\\p{M}\\d_])(?:the|The|of|in)\\s+$");
    private static final Pattern SAYS = Pattern.compile(
            "^\\s*+,?\\s*+(?:also |further |has |have |rightly |who )?(?:argu|note[sd]|stat|find|found|claim|observ|"
                    + "suggest|show|contend|maintain|write|wrote|describ|point|highlight|propos|report|explain|conclud|discuss|examin|assert|believ|emphasi|analy|defin|explor|stud|illustrat|demonstrat|offer|provid|present|use|trace)\\p{L}*\\b");
    private static final Pattern PAGE_ONLY = Pattern.compile(
            "^((?:[^\\d“\"]{2,80}?|[“\"][^”\"\\d]{2,80}[”\"])?)(?:,?\\s*[“\"‘*][^”\"]{2,80}[”\"’*])?,?\\s*((?:pp?\\.\\s*)?\\d{1,4}(?:[-–]\\d{1,4})?(?:,"
                    + " \\d{1,4}(?:[-–]\\d{1,4})?){0,3})?$");
    private static final Pattern PAGES =
            Pattern.compile("\\d{1,4}(?:[-–]\\d{1,4})?(?:, \\d{1,4}(?:[-–]\\d{1,4})?){0,3}");
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}-])\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?=['’]s)|(?<![\\p{L}-])\\p{Lu}[\\p{L}-]*\\p{Ll}(?![\\p{L}'’-])");
    private static final int LOOKED_BACK = 160;
    private static final int SENTENCE = 500;

    private final String masked;
    private final Linker linker;
    private final boolean numbered;
    private final int most;
    private final List<Found> found = new ArrayList<>();
    private final List<Slice> unreadable = new ArrayList<>();

    CitationFinder(String masked, Linker linker, int most) {
        this.masked = masked;
        this.linker = linker;
        this.numbered = linker.isNumbered();
        this.most = most;
    }

    List<Found> find(List<Slice> regions) {
        for (Slice region : regions) {
            byYear(bracketed(region), region);
            byNumber(region);
        }
        if (linker.hasLabels() && found.stream().allMatch(each -> each.kind() == Citation.Kind.AUTHOR_DATE)) {
            found.addAll(new PlainCalls(masked, regions, linker).find());
        }
        if (found.stream().noneMatch(each -> each.kind() == Citation.Kind.AUTHOR_DATE) && !numbered) {
            regions.forEach(region -> byPage(Brackets.in(masked, region, '(', ')')));
        }
        found.sort(Comparator.comparingInt(each -> each.place().from()));
        var linked = new ArrayList<Found>();
        for (Found each : found.subList(0, Math.min(found.size(), most))) {
            if (each.cites().isEmpty()) {
                again(each, linked).ifPresent(linked::add);
            } else {
                List<Cite> cites = each.cites().stream()
                        .flatMap(cite -> linker.links(cite).stream())
                        .toList();
                linked.add(new Found(each.kind(), each.place(), cites));
            }
        }
        return linked;
    }

    /// "(ibid., p. 4)" cites again what the citation before cites last; without one it is no citation.
    private Optional<Found> again(Found ibid, List<Found> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Matcher form = IBID.matcher(Masked.readable(
                masked.substring(ibid.place().from() + 1, ibid.place().to() - 1)));
        Optional<Locator> locator = form.matches() ? Locator.in(form.group("locator")) : Optional.empty();
        Cite last = before.getLast().cites().getLast();
        Cite same = locator.map(last::at).orElseGet(last::nowhere).between("", "");
        return Optional.of(new Found(ibid.kind(), ibid.place(), List.of(same.again())));
    }

    /// Brackets that were a citation before the text was damaged.
    List<Slice> unreadable() {
        return List.copyOf(unreadable);
    }

    /// The pairs that may hold names and years. Square ones only where entries are called by neither number nor label.
    private List<Slice> bracketed(Slice region) {
        var pairs = new ArrayList<>(Brackets.in(masked, region, '(', ')'));
        if (!numbered) {
            pairs.addAll(Brackets.in(masked, region, '[', ']'));
            pairs.sort(Comparator.comparingInt(Slice::from));
        }
        return pairs;
    }

    private boolean isSquare(Slice pair) {
        return masked.charAt(pair.from()) == '[';
    }

    private void byYear(List<Slice> pairs, Slice region) {
        int free = region.from();
        for (Slice pair : pairs) {
            if (pair.from() < free || found.size() >= most) {
                continue;
            }
            String inside = masked.substring(pair.from() + 1, pair.to() - 1);
            String content = Masked.readable(inside);
            Optional<Found> one = inBrackets(pair, content, region)
                    .or(() -> narrative(pair, content, region))
                    .or(() -> ibid(pair, content));
            if (one.isPresent()) {
                found.add(one.get());
                free = one.get().place().to();
            } else if (!isPageOfCiteBefore(pair, content, region) && !isSquare(pair) && isDamaged(inside)) {
                unreadable.add(pair);
            }
        }
    }

    /// Gives a page in brackets to the one narrative cite before it, which then has it as its locator.
    private boolean isPageOfCiteBefore(Slice pair, String content, Slice region) {
        if (found.isEmpty()) {
            return false;
        }
        Found before = found.getLast();
        boolean narrative = before.cites().size() == 1
                && "([".indexOf(masked.charAt(before.place().from())) < 0;
        if (!narrative || !region.holds(before.place().from()) || before.place().to() > pair.from()) {
            return false;
        }
        Cite cite = before.cites().getFirst();
        Optional<Locator> page = cite.locator().isEmpty()
                ? PageBehind.in(content, masked, new Slice(before.place().to(), pair.from()))
                : Optional.empty();
        page.ifPresent(locator ->
                found.set(found.size() - 1, new Found(before.kind(), before.place(), List.of(cite.at(locator)))));
        return page.isPresent();
    }

    /// Without cites as yet: what it means is known when all before it is.
    private static Optional<Found> ibid(Slice pair, String content) {
        return IBID.matcher(content).matches()
                ? Optional.of(new Found(Citation.Kind.AUTHOR_DATE, pair, List.of()))
                : Optional.empty();
    }

    private Optional<Found> inBrackets(Slice pair, String content, Slice region) {
        if (content.length() < 5 || content.indexOf('(') >= 0 && !content.contains("),")) {
            return Optional.empty();
        }
        List<Cite> cites = BracketCites.read(content, linker::knows);
        if (cites.isEmpty() || isSquare(pair) && cites.stream().noneMatch(this::isKnown)) {
            return Optional.empty();
        }
        Cite last = cites.getLast();
        int window = Math.min(region.to(), pair.to() + 40);
        String after = masked.substring(pair.to(), window);
        Optional<Locator> outside = last.locator().isEmpty() ? Locator.outside(after) : Optional.empty();
        if (outside.isPresent()) {
            cites.set(cites.size() - 1, last.at(outside.get()));
            int end = pair.to() + after.length() - outside.get().rest().length();
            return Optional.of(new Found(Citation.Kind.AUTHOR_DATE, new Slice(pair.from(), end), cites));
        }
        return Optional.of(new Found(Citation.Kind.AUTHOR_DATE, pair, cites));
    }

    private boolean isKnown(Cite cite) {
        return linker.knows(cite.authors().getFirst());
    }

    /// "Khan (2021) argues": a year in brackets behind a name that the list knows, or that says something.
    private Optional<Found> narrative(Slice pair, String content, Slice region) {
        if (content.length() > 60
                || !BracketCites.mended(content).matches("(?s)(?:" + Lexicon.YEAR + "|n\\.|in press|forth).*")) {
            return Optional.empty();
        }
        int from = Math.max(region.from(), pair.from() - LOOKED_BACK);
        String before = masked.substring(from, pair.from()).replace(Masked.BLANK, ' ');
        Optional<NamesBefore> names = NamesBefore.in(before, linker::knows);
        List<Cite> cites = names.map(each -> BracketCites.yearsOnly(each.authors(), content))
                .orElse(List.of());
        if (cites.isEmpty()
                || isSquare(pair) && !isKnown(cites.getFirst())
                || !isNarrative(
                        names.get().authors(), before.substring(0, names.get().from()), pair)) {
            return Optional.empty();
        }
        return Optional.of(new Found(
                Citation.Kind.AUTHOR_DATE, new Slice(from + names.get().from(), pair.to()), cites));
    }

    private boolean isNarrative(CitedAuthors authors, String before, Slice pair) {
        if (!numbered && linker.knows(authors.names().getFirst())) {
            return true;
        }
        String after = masked.substring(pair.to(), Math.min(masked.length(), pair.to() + 40))
                .replace(Masked.BLANK, ' ');
        boolean named = authors.etAl()
                || SAYS.matcher(after).find()
                || !linker.isEmpty()
                        && Lexicon.looksLikeOrganisation(authors.names().getFirst());
        return named && !BEHIND_ARTICLE.matcher(before).find();
    }

    /// MLA: "(Khan 42)", "(Clary)", for names the list knows.
    private void byPage(List<Slice> pairs) {
        for (Slice pair : pairs) {
            String content = Masked.readable(masked.substring(pair.from() + 1, pair.to() - 1));
            var cites = new ArrayList<Cite>();
            for (String part : content.split(";")) {
                pageCite(part.strip()).ifPresent(cites::add);
            }
            Slice place = pair;
            if (cites.isEmpty() && PAGES.matcher(content).matches()) {
                Optional<NamesBefore> names = namesRightBefore(pair);
                names.map(each -> byPage(each.authors(), content)).ifPresent(cites::add);
                place = names.map(each -> new Slice(pair.from() - LOOKED_BACK + each.from(), pair.to()))
                        .orElse(pair);
                if (names.isEmpty()) {
                    authorBefore(pair).map(author -> byPage(author, content)).ifPresent(cites::add);
                }
            }
            if (!cites.isEmpty() && found.size() < most) {
                found.add(new Found(Citation.Kind.AUTHOR_DATE, place, cites));
            }
        }
    }

    /// "Malik (96-100)": names of the list right before the bracket.
    private Optional<NamesBefore> namesRightBefore(Slice pair) {
        if (pair.from() < LOOKED_BACK) {
            return Optional.empty();
        }
        String before = masked.substring(pair.from() - LOOKED_BACK, pair.from()).replace(Masked.BLANK, ' ');
        return NamesBefore.in(before, linker::knows)
                .filter(names -> linker.knows(names.authors().names().getFirst()));
    }

    /// "Clary holds that geography sets limits (840)": the one author of the list that the sentence names.
    private Optional<String> authorBefore(Slice pair) {
        String before = masked.substring(Math.max(0, pair.from() - SENTENCE), pair.from())
                .replace(Masked.BLANK, ' ');
        List<String> sentences = Sentences.of(before);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = WORD.matcher(sentences.getLast())
                .results()
                .map(MatchResult::group)
                .filter(linker::knows)
                .distinct()
                .toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private static Cite byPage(String author, String page) {
        return byPage(new CitedAuthors("", List.of(author), false), page);
    }

    private static Cite byPage(CitedAuthors authors, String page) {
        return page.isEmpty() ? Cite.of(authors, "") : Cite.of(authors, "").at(new Locator(page, "page", ""));
    }

    private Optional<Cite> pageCite(String part) {
        Matcher form = PAGE_ONLY.matcher(part);
        if (part.length() > 200 || !form.matches() || form.group(1).isBlank()) {
            return Optional.empty();
        }
        return CitedAuthors.read(form.group(1), true, linker::knows)
                .filter(authors -> linker.knows(authors.names().getFirst()))
                .map(authors -> byPage(
                        authors, form.group(2) == null ? "" : form.group(2).replaceFirst("^pp?\\.\\s*", "")));
    }

    private void byNumber(Slice region) {
        var numbers = new NumberedCites(masked, region, linker);
        found.addAll(numbers.raised());
        found.addAll(numbers.bracketed());
    }

    /// Letters torn apart by runs of blanks: "(  t vuo i        p     )".
    private static boolean isDamaged(String inside) {
        if (inside.length() > 120 || inside.isBlank() || inside.matches("(?s).*\\d.*")) {
            return false;
        }
        long letters = inside.chars().filter(Character::isLetter).count();
        long runs = Pattern.compile("[ \\t]{2,}").matcher(inside).results().count();
        return letters > 0 && runs >= 3 && inside.indexOf('\n') < 0 && letters < inside.length() - letters;
    }
}
