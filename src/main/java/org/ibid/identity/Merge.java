package org.ibid.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// The choice, variable by variable, of the fuller of two values.
final class Merge {

    /// Types that say no more than that something exists.
    private static final Set<String> VAGUE = Set.of("document", "article", "webpage", "manuscript");

    /// Texts of which the longer says more.
    private static final Set<String> LONGER_IS_FULLER = Set.of(
            "title",
            "container-title",
            "collection-title",
            "event-title",
            "publisher",
            "publisher-place",
            "page",
            "abstract",
            "original-title",
            "genre",
            "note",
            "keyword");

    private Merge() {}

    static Merged of(Work kept, Work other) {
        var fields = new LinkedHashMap<String, Value>();
        var from = new LinkedHashMap<String, String>();
        boolean otherType = VAGUE.contains(kept.type()) && !VAGUE.contains(other.type());
        from.put("type", otherType ? Merged.OTHER : Merged.KEPT);
        kept.fields().forEach((variable, value) -> {
            boolean fuller = Optional.ofNullable(other.fields().get(variable))
                    .filter(theirs -> isFuller(variable, theirs, value))
                    .isPresent();
            fields.put(variable, fuller ? other.fields().get(variable) : value);
            from.put(variable, fuller ? Merged.OTHER : Merged.KEPT);
        });
        other.fields().forEach((variable, value) -> {
            if (fields.putIfAbsent(variable, value) == null) {
                from.put(variable, Merged.OTHER);
            }
        });
        return new Merged(new Work(otherType ? other.type() : kept.type(), fields), from);
    }

    private static boolean isFuller(String variable, Value theirs, Value ours) {
        return switch (theirs) {
            case Value.Names(List<Name> names) -> ours instanceof Value.Names(List<Name> kept) && isFuller(names, kept);
            case Value.Date(PartialDate date) -> ours instanceof Value.Date(PartialDate kept) && isFuller(date, kept);
            case Value.Text(String text) -> ours instanceof Value.Text(String kept) && isFuller(variable, text, kept);
            case Value.Number _, Value.Other _ -> false;
        };
    }

    private static boolean isFuller(List<Name> theirs, List<Name> ours) {
        long more = people(theirs) - people(ours);
        return more > 0 || more == 0 && letters(theirs) > letters(ours);
    }

    private static long people(List<Name> names) {
        return names.stream().filter(name -> !NormalName.of(name).isEtAl()).count();
    }

    private static int letters(List<Name> names) {
        return names.stream().mapToInt(Merge::letters).sum();
    }

    private static int letters(Name name) {
        return switch (name) {
            case Name.Person person ->
                Letters.squash(Letters.fold(person.given() + person.family())).length();
            case Name.Literal _ -> 0;
        };
    }

    private static boolean isFuller(PartialDate theirs, PartialDate ours) {
        boolean sameYear = ours.year().isEmpty() || theirs.year().equals(ours.year());
        return sameYear && exactness(theirs) > exactness(ours);
    }

    private static int exactness(PartialDate date) {
        if (date.parts().isEmpty()) {
            return date.raw().isEmpty() ? 0 : 1;
        }
        var first = date.parts().getFirst();
        return 2 + (first.month() > 0 ? 1 : 0) + (first.day() > 0 ? 1 : 0);
    }

    private static boolean isFuller(String variable, String theirs, String ours) {
        if (variable.equals("DOI")) {
            return isDoi(theirs) && !isDoi(ours);
        }
        if (!LONGER_IS_FULLER.contains(variable)) {
            return ours.isBlank() && !theirs.isBlank();
        }
        int longer = Integer.compare(
                Letters.fold(theirs).length(), Letters.fold(ours).length());
        return longer > 0 || longer == 0 && isShouted(ours) && !isShouted(theirs);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetterOrDigit).count();
    }

    private static boolean isDoi(String text) {
        return !Identifiers.of(Work.ofType("document").with("DOI", text))
                .all(Identifiers.Scheme.DOI)
                .isEmpty();
    }

    private static boolean isShouted(String text) {
        return text.equals(text.toUpperCase(java.util.Locale.ROOT))
                && !text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }
}
