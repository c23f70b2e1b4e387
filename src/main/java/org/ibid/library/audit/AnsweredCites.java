package org.ibid.library.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.work.Name;

/// Cites that entries answer, and how they differ from them: several entries, other spellings, other authors, another
/// letter behind the year.
final class AnsweredCites implements Check {

    /// What cites have in common of which one finding tells: each chapter may have another Khan of 2021.
    private record Answered(String called, List<Integer> entries) {}

    @Override
    public Stream<Finding> of(Submission paper) {
        var same = paper.pointers().stream()
                .filter(Pointer::isByAuthor)
                .filter(pointer -> !pointer.cite().references().isEmpty())
                .collect(Collectors.groupingBy(
                        pointer -> new Answered(pointer.called(), paper.answering(pointer)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return same.entrySet().stream().flatMap(each -> {
            var entries = each.getKey().entries.stream().map(paper::entry).toList();
            return findings(each.getValue(), entries);
        });
    }

    private static Stream<Finding> findings(List<Pointer> pointers, List<Entry> entries) {
        var pointer = pointers.getFirst();
        if (entries.size() > 1) {
            var open =
                    pointers.stream().filter(each -> !namesTitle(each, entries)).toList();
            return open.isEmpty() ? Stream.empty() : Stream.of(ambiguous(open, entries));
        }
        var entry = entries.getFirst();
        var places = places(pointers, entries);
        return Stream.of(
                        otherSpelling(pointer, entry, places),
                        otherAuthors(pointer, entry, places),
                        otherSuffix(pointer, entry, places))
                .flatMap(Optional::stream);
    }

    /// Whether a citation tells its entries apart by title, as those without years do.
    private static boolean namesTitle(Pointer pointer, List<Entry> entries) {
        String printed = NearSpelling.fold(pointer.citation().raw());
        var named = entries.stream()
                .map(entry -> entry.work().text("title").orElse("").split("[:.?]", 2)[0])
                .map(NearSpelling::fold)
                .filter(title -> !title.isEmpty() && printed.contains(title))
                .toList();
        return named.stream()
                        .filter(title -> named.stream()
                                .noneMatch(other -> other.length() > title.length() && other.contains(title)))
                        .count()
                == 1;
    }

    private static List<Place> places(List<Pointer> pointers, List<Entry> entries) {
        return Stream.concat(
                        pointers.stream().map(Pointer::place).distinct(),
                        entries.stream().map(Entry::place))
                .toList();
    }

    private static Finding ambiguous(List<Pointer> pointers, List<Entry> entries) {
        var pointer = pointers.getFirst();
        String names = entries.stream().map(Entry::called).collect(Collectors.joining(" or "));
        var finding = new Finding(
                Kind.AMBIGUOUS_CITATION,
                "\"%s\" may be %s. Tell them apart by a letter behind the year, or by initials."
                        .formatted(pointer.called(), names),
                places(pointers, entries));
        boolean lettered = entries.stream().noneMatch(entry -> entry.suffix().isEmpty());
        return lettered
                ? finding.suggesting(entries.stream()
                        .map(entry -> pointer.with(entry.date()))
                        .collect(Collectors.joining(" or ")))
                : finding;
    }

    private static Optional<Finding> otherSpelling(Pointer pointer, Entry entry, List<Place> places) {
        var cited = pointer.cite().authors();
        var listed = entry.authors();
        for (int i = 0; i < Math.min(cited.size(), listed.size()); i++) {
            String printed = CitedName.family(cited.get(i));
            String head = family(listed.get(i));
            if (differ(printed, listed.get(i))) {
                boolean onlyMarks = NearSpelling.fold(printed).equals(NearSpelling.fold(head));
                return Optional.of(new Finding(
                                Kind.NAME_DIFFERS,
                                "The text says \"%s\", the list, in %s, \"%s\". Correct the one or the other."
                                        .formatted(printed, entry.called(), head),
                                places)
                        .suggesting(pointer.called().replace(printed, head))
                        .as(onlyMarks ? Severity.WARNING : Severity.ERROR));
            }
        }
        return Optional.empty();
    }

    private static String family(Name name) {
        return name instanceof Name.Person person && !person.family().isEmpty() ? person.family() : name.head();
    }

    /// Spellings, not names: an acronym or a shortened organisation is no misprint.
    private static boolean differ(String printed, Name listed) {
        String one = CitedName.folded(printed);
        String other = CitedName.folded(listed);
        return one.equals(other)
                ? listed instanceof Name.Person
                        && !letters(printed).endsWith(letters(family(listed)))
                        && !letters(family(listed)).endsWith(letters(printed))
                : NearSpelling.nearly(one, other);
    }

    /// The letters with their marks.
    private static String letters(String name) {
        var letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Optional<Finding> otherAuthors(Pointer pointer, Entry entry, List<Place> places) {
        int named = pointer.cite().authors().size();
        int listed = entry.authors().size();
        if (listed == 0
                || entry.leavesAuthorsOut()
                || entry.authors().stream().anyMatch(Name.Literal.class::isInstance)) {
            return Optional.empty();
        }
        boolean etAl = pointer.cite().etAl();
        String message = "";
        if (etAl && listed <= named + 1) {
            message = "\"%s\" says that there are more authors, but %s has only %s.";
        } else if (!etAl && named != listed) {
            message = "\"%s\" does not name as many authors as %s, which has %s.";
        }
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                                Kind.AUTHORS_DIFFER,
                                message.formatted(pointer.called(), entry.called(), counted(listed))
                                        + " Correct the citation, or complete the entry.",
                                places)
                        .suggesting(asListed(pointer, entry)));
    }

    private static String counted(int authors) {
        return authors == 1 ? "one" : "" + authors;
    }

    /// The cite with the entry's authors, as author-date styles shorten them.
    private static String asListed(Pointer pointer, Entry entry) {
        var heads = new ArrayList<String>();
        entry.authors().forEach(author -> heads.add(author.head()));
        String names = heads.size() > 2 ? heads.getFirst() + " et al." : String.join(" & ", heads);
        return names
                + (pointer.cite().year().isEmpty() ? "" : ", " + pointer.cite().year());
    }

    private static Optional<Finding> otherSuffix(Pointer pointer, Entry entry, List<Place> places) {
        boolean dated = !pointer.year().isEmpty() && entry.year().isPresent();
        if (!dated || pointer.suffix().equals(entry.suffix())) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                        Kind.SUFFIX_DIFFERS,
                        "The text says \"%s\", the list, in %s, \"%s\". Give both the same letter, or none."
                                .formatted(pointer.called(), entry.called(), entry.date()),
                        places)
                .suggesting(pointer.with(entry.date())));
    }
}
