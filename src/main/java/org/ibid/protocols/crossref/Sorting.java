package org.ibid.protocols.crossref;

import java.util.Comparator;
import java.util.Optional;
import org.ibid.library.StoredWork;
import org.ibid.library.WorkListing.By;
import org.ibid.library.WorkListing.Order;
import org.ibid.web.BadParameter;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// The parameters `sort` and `order`.
///
/// @param by empty for the score
record Sorting(Optional<By> by, boolean isDescending) {

    /// An unknown month or day is the first.
    private static final Comparator<Parts> DAY = Comparator.comparingInt(Parts::year)
            .thenComparingInt(day -> Math.max(1, day.month()))
            .thenComparingInt(day -> Math.max(1, day.day()));

    /// @throws BadParameter if there is no such order
    static Sorting of(Optional<String> sort, Optional<String> order) {
        var by = by(sort.orElse("score"));
        return switch (order.orElse("desc")) {
            case "desc" -> new Sorting(by, true);
            case "asc" -> new Sorting(by, false);
            default -> throw new BadParameter("order", "order is asc or desc, not \"" + order.orElse("") + "\".");
        };
    }

    private static Optional<By> by(String sort) {
        return switch (sort) {
            case "score", "relevance" -> Optional.empty();
            case "updated", "deposited", "indexed" -> Optional.of(By.CHANGED);
            case "published", "published-print", "published-online", "issued" -> Optional.of(By.ISSUED);
            case "created" -> Optional.of(By.CREATED);
            case "is-referenced-by-count" -> Optional.of(By.CITED);
            default ->
                throw new BadParameter(
                        "sort",
                        "sort is score, relevance, updated, deposited, indexed, published, issued, created or"
                                + " is-referenced-by-count, not \"" + sort + "\".");
        };
    }

    /// The order of a list that has no scores.
    Order order() {
        return by.map(known -> new Order(known, isDescending)).orElse(Order.OLDEST_FIRST);
    }

    /// The order of works that are put in order by something else than their score, as [#order] says it of a
    /// list: those whose day of issue is not known stand last.
    Comparator<StoredWork> of(By by) {
        return switch (by) {
            case CREATED -> directed(Comparator.comparing(work -> work.id().value()));
            case CHANGED -> directed(Comparator.comparingLong(StoredWork::version));
            case ISSUED -> Comparator.comparing(Sorting::day, Comparator.nullsLast(directed(DAY)));
            case CITED -> directed(Comparator.comparingLong(StoredWork::citedBy));
        };
    }

    private <T> Comparator<T> directed(Comparator<T> order) {
        return isDescending ? order.reversed() : order;
    }

    private static @Nullable Parts day(StoredWork work) {
        return work.csl()
                .date("issued")
                .flatMap(date -> date.parts().stream().findFirst())
                .orElse(null);
    }
}
