package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.identifier.Identifier;

/// Works that are to be listed: those a query finds for which more holds, in an order. Sketches are left out.
///
/// @param also all of it must hold
public record WorkListing(WorkQuery query, List<Condition> also, Order order) {

    public WorkListing {
        requireNonNull(query, "query");
        also = List.copyOf(also);
        requireNonNull(order, "order");
    }

    /// What can be asked of a work's record.
    public sealed interface Condition {

        /// That it is one of these.
        record Among(List<WorkId> works) implements Condition {
            public Among {
                works = List.copyOf(works);
            }
        }

        /// That one of these holds; nothing holds if there is none.
        record Any(List<Condition> conditions) implements Condition {
            public Any {
                conditions = List.copyOf(conditions);
            }
        }

        /// That a variable is there.
        record Has(String variable) implements Condition {}

        /// That a variable, or its `type`, is this text, in any case.
        record Is(String variable, String text) implements Condition {}

        /// That a variable begins so, in any case.
        record Begins(String variable, String text) implements Condition {}

        /// That it bears an identifier, in any dress.
        record Bears(Identifier.Sound identifier) implements Condition {}

        /// That it was issued on this day or later; an unknown month or day counts as the first.
        record IssuedFrom(Parts day) implements Condition {}

        /// That it was issued on this day or before; an unknown month or day of `day` counts as the last.
        record IssuedUntil(Parts day) implements Condition {}
    }

    /// @param isDescending the latest, or the most, first
    public record Order(By by, boolean isDescending) {

        /// The oldest in the library first.
        public static final Order OLDEST_FIRST = new Order(By.CREATED, false);
    }

    /// What works are put in order by; those that are equal in it by their age in the library.
    public enum By {
        /// When they came in.
        CREATED,
        /// When their records last changed.
        CHANGED,
        /// When they were issued; those of which it is not known stand last.
        ISSUED,
        /// How many works of the library cite them.
        CITED
    }
}
