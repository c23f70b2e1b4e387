package org.ibid.identity;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// A work as it is compared.
///
/// @param form       what kind of thing it is, as far as identity cares
/// @param title      its title, or its short title where that is all there is
/// @param original   the title it was translated from
/// @param host       the title of what it came out in, read as a title
/// @param people     who made it
/// @param container  what it came out in
/// @param place      where in that it stands
/// @param ids        its identifiers
/// @param issued     when it came out
/// @param edition    the number of its edition, if it says one
/// @param language   the primary language subtag; empty if absent
/// @param translated whether it names a translator
/// @param pieces     of title and names together, which a reader may have parted in the wrong place
record Profile(
        Form form,
        NormalTitle title,
        NormalTitle original,
        NormalTitle host,
        People people,
        Container container,
        Place place,
        Identifiers ids,
        Issued issued,
        Optional<Integer> edition,
        String language,
        boolean translated,
        Trigrams pieces) {

    /// Any order will do, as long as it is the same whichever of two works comes first.
    static final Comparator<Profile> ORDER = Comparator.comparing((Profile profile) -> profile.title.squashed())
            .thenComparing(profile -> profile.issued.toString())
            .thenComparing(profile -> profile.container.printed())
            .thenComparing(Profile::families)
            .thenComparing(profile -> profile.place.toString())
            .thenComparing(profile -> profile.title.words().toString())
            .thenComparing(profile -> profile.people.names().toString());

    /// When a work came out.
    ///
    /// @param year the year
    /// @param day  month × 100 + day where both or at least the month are known, else 0
    record Issued(Optional<Integer> year, int day) {

        private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[4-9]\\d\\d|20\\d\\d)(?!\\d)");

        static Issued of(Work work) {
            return work.date("issued").map(Issued::of).orElse(new Issued(Optional.empty(), 0));
        }

        private static Issued of(PartialDate date) {
            if (!date.parts().isEmpty()) {
                var parts = date.parts().getFirst();
                return new Issued(Optional.of(parts.year()), parts.month() * 100 + parts.day());
            }
            var text = date.raw() + " " + date.literal();
            var year = YEAR.matcher(text.length() > 100 ? text.substring(0, 100) : text);
            return new Issued(year.find() ? Optional.of(Integer.valueOf(year.group())) : Optional.empty(), 0);
        }

        /// Whether both say when, and this one says an earlier year, month or day.
        boolean isBefore(Issued other) {
            if (year.isEmpty() || other.year.isEmpty()) {
                return false;
            }
            int years = year.get().compareTo(other.year.get());
            return years < 0 || years == 0 && onAnotherDay(other) && day < other.day;
        }

        /// Whether both say a month and the months or days contradict.
        boolean onAnotherDay(Issued other) {
            return day != 0
                    && other.day != 0
                    && (day / 100 != other.day / 100
                            || day % 100 != other.day % 100 && day % 100 * (other.day % 100) != 0);
        }
    }

    static Profile of(Work work) {
        boolean whole = isCitedWhole(work);
        var said = whole ? work.text("container-title") : work.text("title").or(() -> work.text("title-short"));
        var title = NormalTitle.of(said.orElse(""));
        var people = People.of(work);
        return new Profile(
                Form.of(work),
                title,
                title(work, "original-title"),
                title(work, "container-title"),
                people,
                whole ? Container.publisher(work) : Container.of(work),
                Place.of(work),
                Identifiers.of(work),
                Issued.of(work),
                Edition.of(work),
                work.text("language").map(Profile::primary).orElse(""),
                !work.names("translator").isEmpty(),
                Trigrams.of(people.squashed() + title.squashed()));
    }

    /// A work that names only a container and no place in it is cited as a whole: the container is its title.
    private static boolean isCitedWhole(Work work) {
        boolean inSerial = work.type().startsWith("article");
        return work.text("title").isEmpty()
                && work.text("title-short").isEmpty()
                && work.text("page").isEmpty()
                && !(inSerial && work.text("volume").isPresent());
    }

    private static NormalTitle title(Work work, String variable) {
        return work.text(variable).map(NormalTitle::of).orElse(NormalTitle.NONE);
    }

    private static String primary(String language) {
        var folded = Letters.fold(language);
        return folded.length() > 2 ? folded.substring(0, 2) : folded;
    }

    /// When it came out; a meeting's name often says the year that its field lacks.
    Optional<Integer> year() {
        return issued.year().or(container::year);
    }

    private String families() {
        return people.names().stream().map(NormalName::family).collect(Collectors.joining(","));
    }

    /// Whether nothing but who and when is known: what a citation without an entry leaves.
    boolean isSketch() {
        return title.isAbsent() && (container.isAbsent() || place.first().isEmpty());
    }
}
