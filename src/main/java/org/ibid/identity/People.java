package org.ibid.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.work.Work;

/// Who made a work, as it is compared: its authors, or its editors where it names no author.
///
/// @param names   in order, without "et al."
/// @param cut     whether the list says that it goes on ("et al.")
/// @param letters the words of three letters and more in all the names, for lists that could not be taken apart
/// @param squashed the family names, one behind the other
/// @param pieces  of those
record People(List<NormalName> names, boolean cut, Set<String> letters, String squashed, Trigrams pieces) {

    private static final People NONE = new People(List.of(), false, Set.of(), "", Trigrams.of(""));

    private static final List<String> MAKERS =
            List.of("author", "editor", "director", "composer", "container-author", "translator");

    private static final int MOST = 60;

    static People of(Work work) {
        for (var variable : MAKERS) {
            var names = work.names(variable).stream()
                    .limit(MOST)
                    .map(NormalName::of)
                    .toList();
            if (!names.isEmpty()) {
                return of(names);
            }
        }
        return NONE;
    }

    private static People of(List<NormalName> all) {
        var names = new ArrayList<NormalName>();
        boolean cut = false;
        for (var name : all) {
            boolean etAl = name.isEtAl();
            cut |= etAl;
            if (!etAl && !name.family().isEmpty()) {
                names.add(name);
            }
        }
        return of(List.copyOf(names), cut);
    }

    private static People of(List<NormalName> names, boolean cut) {
        var letters = new HashSet<String>();
        names.forEach(
                name -> name.words().stream().filter(word -> word.length() > 2).forEach(letters::add));
        var squashed = names.stream().map(NormalName::bare).collect(Collectors.joining());
        return new People(names, cut, letters, squashed, Trigrams.of(squashed));
    }

    /// This list with its organisations written out as the other has them, where it has their acronyms.
    People writtenOut(People other) {
        if (names.stream().noneMatch(NormalName::literal)) {
            return this;
        }
        var full = names.stream().map(name -> name.writtenOut(other.names)).toList();
        return full.equals(names) ? this : of(full, cut);
    }

    boolean isAbsent() {
        return names.isEmpty();
    }

    /// The share of the names that have a given name, and not initials only.
    double inFull() {
        long full = names.stream()
                .filter(name -> name.given().stream().anyMatch(given -> given.length() > 2))
                .count();
        return (double) full / names.size();
    }

    /// Whether one of them is one text that may be an organisation.
    boolean hasLiterals() {
        return names.stream().anyMatch(NormalName::literal);
    }

    /// Whether every one is a person's, with a given name that is more than initials.
    boolean arePersonsInFull() {
        return names.stream()
                .allMatch(name -> !name.literal() && name.given().stream().anyMatch(given -> given.length() > 2));
    }

    /// How many names the shorter list has in the longer one, as far as they are alike; the same from either side.
    double matched(People other) {
        if (names.size() != other.names.size()) {
            return names.size() < other.names.size() ? foundIn(other) : other.foundIn(this);
        }
        double found = foundIn(other);
        return found == names.size() ? found : Math.max(found, other.foundIn(this));
    }

    private double foundIn(People other) {
        var free = new ArrayList<>(other.names);
        double found = 0;
        for (var name : names) {
            found += takeBest(name, free);
        }
        return found;
    }

    private static double takeBest(NormalName name, List<NormalName> free) {
        int best = -1;
        double most = 0.3;
        for (int i = 0; i < free.size() && most < 1; i++) {
            double likeness = name.likeness(free.get(i));
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        if (best < 0) {
            return 0;
        }
        free.remove(best);
        return most;
    }

    boolean firstAgrees(People other) {
        return names.getFirst().likeness(other.names.getFirst()) >= 0.75;
    }

    /// The share of the shorter list's longer words that the other list has too.
    double sharedLetters(People other) {
        var shorter = letters.size() <= other.letters.size() ? letters : other.letters;
        var longer = shorter == letters ? other.letters : letters;
        int shared = 0;
        for (var word : shorter) {
            shared += longer.contains(word) ? 1 : 0;
        }
        return shorter.isEmpty() ? 0 : (double) shared / shorter.size();
    }
}
