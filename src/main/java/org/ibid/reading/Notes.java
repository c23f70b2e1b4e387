package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.work.Name;

/// Reads a reference whose parts are set apart by commas, as notes are: "Munir Akram, History's geopolitical pivot,
/// Dawn, June 10, 2018." The author may be missing; the title may hold commas.
final class Notes {

    private static final Pattern IMPRINT =
            Pattern.compile("\\(\\s*([^():]{2,40}):\\s*([^():]{2,80}),\\s*(" + Lexicon.YEAR + ")\\s*\\)");
    private static final Pattern PLACE_PUBLISHER_YEAR =
            Pattern.compile("\\.\\s+(\\p{Lu}[\\p{L} .'-]{1,30}(?:, \\p{Lu}{2})?):\\s*([^:,]{2,60}),\\s*(" + Lexicon.YEAR
                    + ")\\.?\\s*$");
    private static final Pattern PUBLISHED_BY = Pattern.compile("(?i)[.,;]?\\s*published by\\s*[;:,]?\\s*"
            + "(?:([\\p{L} ]{2,40})\\.\\s+)?([^,;:]{2,80}?)\\s+in\\s+(" + Lexicon.YEAR + ")");
    private static final Pattern PRESS_RELEASE =
            Pattern.compile("(?i)^((?:p\\.?r\\.?|press release)\\s+no\\.?\\s*(\\d+))\\s*([\\p{L} ]*):?\\s*$");
    private static final Pattern SERIES_NUMBER = Pattern.compile("(?i),\\s*no\\.\\s*([\\w/-]+)[,.\\s]*$");
    private static final Pattern GENRE = Pattern.compile(
            "(?i)(?:policy brief|working paper|issue brief|white paper|research report|policy paper|report)");
    private static final Pattern AFTER_CONTAINER = Pattern.compile("(?i)archives?|achieves|opinion|op-?ed|editorial");

    private Notes() {}

    static void read(String text, Draft draft) {
        String rest = imprint(Plain.unmarked(text), draft);
        Optional<Dates.Found> date = draft.has("issued") ? Optional.empty() : dateOf(rest);
        date.ifPresent(draft::issued);
        String before =
                date.map(found -> rest.substring(0, found.place().from())).orElse(rest);
        String after = date.map(found -> rest.substring(found.place().to())).orElse("");
        if (release(parts(before), Trim.value(after), draft)) {
            return;
        }
        Matcher number = SERIES_NUMBER.matcher(before);
        if (number.find()) {
            draft.text("number", number.group(1));
            before = before.substring(0, number.start());
        } else {
            before = Numbers.take(before, draft).replace(Numbers.GAP, "");
        }
        fill(parts(before), Trim.value(Numbers.take(after, draft).replace(Numbers.GAP, "")), draft);
    }

    /// The date that ends a note, not a year in its title.
    private static Optional<Dates.Found> dateOf(String text) {
        Optional<Dates.Found> fullest = Dates.fullest(text);
        return fullest.filter(found -> Dates.exactness(found) != 1).or(() -> Dates.last(text));
    }

    private static String imprint(String text, Draft draft) {
        for (Pattern form : List.of(IMPRINT, PLACE_PUBLISHER_YEAR, PUBLISHED_BY)) {
            Matcher imprint = form.matcher(text);
            if (imprint.find()) {
                draft.text("publisher-place", imprint.group(1) == null ? "" : imprint.group(1));
                draft.text("publisher", imprint.group(2));
                Dates.first(imprint.group(3)).ifPresent(draft::issued);
                return text.substring(0, imprint.start());
            }
        }
        return text;
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.split(",\\s+|,$")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        int last = parts.size() - 1;
        if (last >= 0) {
            List<String> sentences = Sentences.of(parts.get(last));
            if (sentences.size() > 1 && !parts.get(last).matches("(?:\\S+\\s){0,3}\\S+")
                    || sentences.size() > 1 && sentences.getFirst().matches(".*\\p{Ll}{3}\\.")) {
                parts.set(last, String.join(" ", sentences.subList(0, sentences.size() - 1)));
                parts.add(sentences.getLast());
            }
        }
        return parts;
    }

    private static void fill(List<String> parts, String after, Draft draft) {
        int at = authors(parts, draft);
        List<String> rest = parts.subList(at, parts.size());
        if (rest.isEmpty()) {
            draft.text("title", after);
            return;
        }
        int container = draft.has("publisher") ? rest.size() : container(rest);
        boolean acronym = container > 1
                && container < rest.size()
                && rest.get(container - 1).matches("\\p{Lu}{2,6}");
        draft.text("title", String.join(", ", rest.subList(0, acronym ? container - 1 : container)));
        if (acronym) {
            draft.text("publisher", rest.get(container - 1));
        }
        if (container < rest.size()) {
            containerAndMore(rest, container, draft);
        }
        draft.less(rest.size() == 2 || container == rest.size() ? 0.05 : 0.12);
    }

    /// "Press Information Department, PR No. 299 Islamabad: October 29, 2024, Ministry of Information".
    private static boolean release(List<String> parts, String after, Draft draft) {
        Matcher release = PRESS_RELEASE.matcher(parts.isEmpty() ? "" : parts.getLast());
        if (parts.size() != 2 || !release.matches()) {
            return false;
        }
        draft.names("author", List.of(new Name.Literal(Trim.value(parts.getFirst()))));
        draft.text("title", release.group(1));
        draft.text("number", release.group(2));
        draft.text("genre", "Press release");
        draft.text("publisher-place", release.group(3));
        draft.text("publisher", after);
        return true;
    }

    /// How many parts name authors; at least one part stays for the title.
    private static int authors(List<String> parts, Draft draft) {
        var names = new ArrayList<Name>();
        int at = 0;
        while (at < parts.size() - 2 && Names.areFamilyAndInitials(withoutAnd(parts.get(at)), parts.get(at + 1))) {
            names.add(Names.person(withoutAnd(parts.get(at)), parts.get(at + 1)));
            at += 2;
        }
        while (at < parts.size() - 1) {
            List<Name> found = Names.direct(parts.get(at));
            boolean titleLeft = parts.size() - at > 2
                    || !isContainer(parts.get(parts.size() - 1))
                    || at == 0 && draft.has("publisher");
            if (found.isEmpty() || !titleLeft) {
                break;
            }
            names.addAll(found);
            at++;
        }
        if (names.isEmpty() && parts.size() > 1 && isOrganisation(parts.getFirst())) {
            names.add(new Name.Literal(Trim.value(parts.getFirst())));
            at = 1;
        }
        draft.names("author", names);
        return at;
    }

    private static String withoutAnd(String part) {
        return part.startsWith("and ") ? part.substring(4) : part;
    }

    private static boolean isOrganisation(String part) {
        return part.split(" ").length <= 6 && Lexicon.isCapitalised(part) && Lexicon.looksLikeOrganisation(part);
    }

    /// Where the container stands: the part that says best that it is one, or the last.
    private static int container(List<String> parts) {
        int best = parts.size() - 1;
        int most = 0;
        for (int i = parts.size() - 1; i > 0; i--) {
            int rank = rank(parts.get(i));
            if (rank > most) {
                best = i;
                most = rank;
            }
        }
        return best == 0 ? parts.size() : best;
    }

    private static int rank(String part) {
        if (part.split(" ").length > 9
                || part.contains(": ")
                || AFTER_CONTAINER.matcher(part).matches()) {
            return 0;
        }
        boolean title = Lexicon.isCapitalised(part);
        if (title
                && (Lexicon.isNewspaper(part) || Lexicon.isMagazine(part) || Lexicon.looksLikeJournal(part))
                && !Lexicon.isThinkTank(part)) {
            return 3;
        }
        return title && (Lexicon.isThinkTank(part) || Lexicon.looksLikeOrganisation(part)) ? 2 : 0;
    }

    private static boolean isContainer(String part) {
        return rank(part) >= 2;
    }

    private static void containerAndMore(List<String> parts, int container, Draft draft) {
        String name = parts.get(container);
        List<String> more = new ArrayList<>(parts.subList(container + 1, parts.size()));
        Optional<String> genre =
                more.stream().filter(part -> GENRE.matcher(part).matches()).findFirst();
        more.removeIf(part ->
                GENRE.matcher(part).matches() || AFTER_CONTAINER.matcher(part).matches());
        genre.ifPresent(part -> draft.text("genre", part));
        String variable =
                draft.has("number") ? "collection-title" : genre.isPresent() ? "publisher" : "container-title";
        draft.text(variable, name);
        if (!more.isEmpty()) {
            boolean organisation = Lexicon.looksLikeOrganisation(more.getFirst());
            draft.text(organisation ? "publisher" : "publisher-place", String.join(", ", more));
        }
    }
}
