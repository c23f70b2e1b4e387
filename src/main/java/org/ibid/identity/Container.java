package org.ibid.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// What a work came out in, as it is compared: a journal, a newspaper, a book, a conference, a site; the publisher
/// where it came out in nothing else.
///
/// @param printed the name for people to read; empty if absent
/// @param names   each form of the name the work gives (full and short), as its telling words
/// @param kind    what the name says it is
/// @param publisher whether it is only the publisher's name
/// @param pieces  of the first name's telling words
/// @param year    in the name of a meeting; what other names say is often their subject
record Container(
        String printed,
        List<List<String>> names,
        Kind kind,
        boolean publisher,
        Trigrams pieces,
        Optional<Integer> year) {

    /// What a container's name says of itself.
    enum Kind {
        SERIAL,
        MEETING,
        /// A report, a thesis, what is not yet published.
        GREY,
        UNSAID;

        boolean conflicts(Kind other) {
            return this == SERIAL && other == MEETING || this == MEETING && other == SERIAL;
        }
    }

    /// How two containers' names agree.
    enum Agreement {
        EQUAL,
        ABBREVIATED,
        OVERLAPPING,
        CONFLICTING
    }

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    /// "l'Académie", "d'histoire".
    private static final Pattern ELISION = Pattern.compile("\\b[lLdD]['’]");

    private static final List<String> VARIABLES = List.of(
            "container-title",
            "container-title-short",
            "journalAbbreviation",
            "event-title",
            "event",
            "collection-title");

    static final Container NONE = new Container("", List.of(), Kind.UNSAID, false, Trigrams.of(""), Optional.empty());

    static Container of(Work work) {
        var printed = VARIABLES.stream()
                .flatMap(variable -> work.text(variable).stream())
                .toList();
        return printed.isEmpty() ? publisher(work) : of(printed, false);
    }

    /// The publisher, of a work that came out in nothing else.
    static Container publisher(Work work) {
        return work.text("publisher").map(name -> of(List.of(name), true)).orElse(NONE);
    }

    private static Container of(List<String> printed, boolean publisher) {
        var names = new LinkedHashSet<List<String>>();
        var kind = Kind.UNSAID;
        for (var name : printed) {
            var words = Letters.words(Letters.fold(ELISION.matcher(name).replaceAll("")));
            var telling = ContainerWords.telling(words);
            kind = kind == Kind.UNSAID ? ContainerWords.kind(words, telling) : kind;
            if (!telling.isEmpty()) {
                names.add(telling);
                names.addAll(shorter(name, words, telling));
            }
        }
        return names.isEmpty()
                ? NONE
                : new Container(
                        printed.getFirst(),
                        List.copyOf(names),
                        kind,
                        publisher,
                        Trigrams.of(String.join("", names.getFirst())),
                        kind == Kind.MEETING ? year(printed.getFirst()) : Optional.empty());
    }

    /// A name without what stands behind a dash, without its own acronym behind it, without the society before it.
    private static List<List<String>> shorter(String name, List<String> words, List<String> telling) {
        var shorter = new ArrayList<List<String>>();
        int dash = name.indexOf(" -- ");
        if (dash > 0) {
            shorter.add(ContainerWords.telling(Letters.words(Letters.fold(name.substring(0, dash)))));
        }
        int last = words.size() - 1;
        if (last > 2 && isOwnAcronym(words.get(last), words.subList(0, last))) {
            shorter.add(ContainerWords.telling(words.subList(0, last)));
        }
        for (var one : Stream.concat(Stream.of(telling), shorter.stream()).toList()) {
            if (one.size() > 2 && ContainerWords.isSociety(one.getFirst())) {
                shorter.add(one.subList(1, one.size()));
            }
        }
        shorter.removeIf(one -> one.size() < 2);
        return shorter;
    }

    /// "(TODS)" behind "ACM Transactions on Database Systems".
    private static boolean isOwnAcronym(String word, List<String> words) {
        return word.length() > 2 && Letters.initials(words).endsWith(word);
    }

    private static Optional<Integer> year(String printed) {
        var year = YEAR.matcher(printed.length() > 300 ? printed.substring(0, 300) : printed);
        return year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty();
    }

    /// Whether one of its names has the word.
    boolean names(String word) {
        for (var name : names) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// The name, cut to what fits a sentence.
    String shown() {
        return printed.length() > 80 ? printed.substring(0, 80) + "…" : printed;
    }

    /// The first letter of the name, which abbreviations keep.
    String initial() {
        return isAbsent() ? "" : names.getFirst().getFirst().substring(0, 1);
    }

    /// The first letters of the name's words, which abbreviations keep.
    String initials() {
        return isAbsent() ? "" : Letters.initials(names.getFirst());
    }

    boolean isAbsent() {
        return names.isEmpty();
    }

    /// How this container agrees with another; empty if either is absent, or only one is no more
    /// than a publisher.
    Optional<Agreement> agreement(Container other) {
        if (isAbsent() || other.isAbsent() || publisher != other.publisher) {
            return Optional.empty();
        }
        var best = Agreement.CONFLICTING;
        for (var name : names) {
            for (var theirs : other.names) {
                var agreement = agreement(name, theirs);
                best = agreement.compareTo(best) < 0 ? agreement : best;
            }
        }
        return Optional.of(kind.conflicts(other.kind) && best == Agreement.OVERLAPPING ? Agreement.CONFLICTING : best);
    }

    private static Agreement agreement(List<String> one, List<String> two) {
        if (one.equals(two)) {
            return Agreement.EQUAL;
        }
        var shorter = letters(one) <= letters(two) ? one : two;
        var longer = shorter == one ? two : one;
        if (Abbreviation.is(shorter, longer)) {
            return Agreement.ABBREVIATED;
        }
        var shared = shorter.stream()
                .filter(word -> longer.stream().anyMatch(full -> Abbreviation.is(word, full)))
                .toList();
        int fewer = Math.min(one.size(), two.size());
        boolean most = shared.size() == fewer || 2 * shared.size() > fewer;
        return most && !shared.stream().allMatch(ContainerWords::isOfSerials)
                ? Agreement.OVERLAPPING
                : Agreement.CONFLICTING;
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
