package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.List;
import java.util.function.Function;
import org.hibernate.query.SelectionQuery;

/// One part of a long list.
///
/// @param total  how many there are in all
/// @param offset how many stand before this part
/// @param items  this part
public record Page<T>(long total, int offset, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    /// The part of what a query finds that is in a window.
    static <R, T> Page<T> of(PanacheQuery<R> rows, Window window, Function<R, T> view) {
        var part = rows.range(window.offset(), window.offset() + window.limit() - 1)
                .list();
        return new Page<>(rows.count(), window.offset(), part.stream().map(view).toList());
    }

    /// The same of a query that is counted by another.
    static <R, T> Page<T> of(SelectionQuery<Long> total, SelectionQuery<R> rows, Window window, Function<R, T> view) {
        var part = rows.setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return new Page<>(
                total.getSingleResult(),
                window.offset(),
                part.stream().map(view).toList());
    }
}
