package org.ibid.train.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Prints a work as another author would: misspelt, cut, abbreviated, in capitals, with fields left out.
final class Disguise {

    private static final int LEAST_CUT = 4;

    private final Random random;

    Disguise(Random random) {
        this.random = random;
    }

    Work on(Work work) {
        var worn = work.with("title", title(work.text("title").orElseThrow()));
        worn = worn.withNames("author", people(work.names("author")));
        worn = dated(worn);
        worn = contained(worn);
        return one(14) ? worn.without("author") : worn;
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private String title(String printed) {
        var title = printed;
        int subtitle = title.indexOf(": ");
        if (subtitle > 12 && one(4)) {
            title = title.substring(0, subtitle);
        }
        var words = new ArrayList<>(List.of(title.split(" ")));
        if (words.size() > 2 * LEAST_CUT && one(8)) {
            words.subList(words.size() - 1 - random.nextInt(LEAST_CUT), words.size())
                    .clear();
        }
        if (words.size() > LEAST_CUT && one(14)) {
            words.removeFirst();
        }
        title = String.join(one(25) ? "" : " ", words);
        while (one(4)) {
            title = misspelt(title);
        }
        return one(8) ? title.toUpperCase(Locale.ROOT) : title;
    }

    private String misspelt(String text) {
        if (text.length() < LEAST_CUT) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 3 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.replaceFirst(one(2) ? "fi" : "-", "");
        };
    }

    private List<Name> people(List<Name> names) {
        boolean initials = one(2);
        var worn = new ArrayList<Name>();
        for (var name : names) {
            worn.add(name instanceof Name.Person person ? person(person, initials) : name);
        }
        if (worn.size() > 2 && one(4)) {
            worn.subList(1 + random.nextInt(2), worn.size()).clear();
            if (one(2)) {
                worn.add(new Name.Literal("et al."));
            }
        } else if (worn.size() > 1 && one(20)) {
            worn.add(worn.removeFirst());
        }
        return worn;
    }

    private Name person(Name.Person person, boolean initials) {
        var given = person.given();
        if (initials && !given.isEmpty()) {
            given = given.substring(0, 1) + ".";
        }
        var family = one(16) ? misspelt(person.family()) : person.family();
        return one(25) && !given.isEmpty() && !family.isEmpty()
                ? new Name.Person(given, family)
                : new Name.Person(family, given);
    }

    private Work dated(Work work) {
        if (one(10)) {
            return work.without("issued");
        }
        var date = work.date("issued");
        if (one(20) && date.isPresent() && !date.get().parts().isEmpty()) {
            int year = date.get().parts().getFirst().year() + (one(2) ? 1 : -1);
            return work.withDate("issued", PartialDate.ofYear(year));
        }
        return work;
    }

    private Work contained(Work work) {
        var container = work.text("container-title");
        if (container.isEmpty() || one(8)) {
            return work.without("container-title");
        }
        return one(3) ? work.with("container-title", abbreviated(container.get())) : work;
    }

    /// As ISO 4 does: the small words dropped, the long ones cut.
    private String abbreviated(String container) {
        var words = new ArrayList<String>();
        for (var word : container.split(" ")) {
            if (word.length() > 3) {
                words.add(word.length() > 6 ? word.substring(0, 3 + random.nextInt(3)) + "." : word);
            }
        }
        return words.isEmpty() ? container : String.join(" ", words);
    }
}
