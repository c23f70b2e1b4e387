package org.ibid.train.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Makes of a work another that is much like it and not the same.
final class Likeness {

    private static final List<String> PARTS = List.of("I", "II", "III", "IV", "1", "2", "3");

    private static final List<String> BEFORE =
            List.of("Erratum: ", "Reply to: ", "Comment on: ", "A review of ", "Corrigendum to ", "Introduction to ");

    private final Random random;

    Likeness(Random random) {
        this.random = random;
    }

    /// @param other a work whose title lends words
    Work to(Work work, Work other) {
        var title = work.text("title").orElseThrow();
        var borrowed = other.text("title").orElseThrow();
        return switch (random.nextInt(8)) {
            case 0 -> moved(work.with("title", BEFORE.get(random.nextInt(BEFORE.size())) + title));
            case 1 -> moved(work.with("title", title + ", Part " + PARTS.get(random.nextInt(PARTS.size()))));
            case 2, 3 -> moved(work.with("title", borrowed));
            case 4, 5 -> moved(work.with("title", exchanged(title, borrowed)));
            case 6 -> otherPeople(work, other, title, borrowed);
            default -> moved(work.with("title", continued(title, borrowed)));
        };
    }

    /// A like title by others, elsewhere.
    private Work otherPeople(Work work, Work other, String title, String borrowed) {
        var named = work.withNames("author", other.names("author"));
        return moved(random.nextBoolean() ? named : named.with("title", exchanged(title, borrowed)));
    }

    /// The beginning of a title, and another end.
    private static String continued(String title, String borrowed) {
        var words = title.split(" ");
        var ends = borrowed.split(" ");
        var mixed = new ArrayList<String>(List.of(words).subList(0, (words.length + 1) / 2));
        mixed.addAll(List.of(ends).subList(ends.length / 2, ends.length));
        return String.join(" ", mixed);
    }

    /// One or two long words exchanged.
    private String exchanged(String title, String borrowed) {
        var words = new ArrayList<>(List.of(title.split(" ")));
        var lent = List.of(borrowed.split(" ")).stream()
                .filter(word -> word.length() > 5 && !title.contains(word))
                .toList();
        var long_ = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() > 4) {
                long_.add(i);
            }
        }
        if (lent.isEmpty() || long_.isEmpty()) {
            return borrowed;
        }
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            words.set(long_.get(random.nextInt(long_.size())), lent.get(random.nextInt(lent.size())));
        }
        return String.join(" ", words);
    }

    /// Mostly to another year.
    private Work moved(Work work) {
        var moved = work;
        var date = work.date("issued");
        if (random.nextInt(3) > 0 && date.isPresent() && !date.get().parts().isEmpty()) {
            int year = date.get().parts().getFirst().year() + random.nextInt(9) - 4;
            moved = moved.withDate("issued", PartialDate.ofYear(year));
        }
        return moved;
    }
}
