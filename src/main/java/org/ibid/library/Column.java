package org.ibid.library;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// SQL that gives one column.
///
/// Asked for with the column's class as the class of the result, Hibernate 7.2 would keep a plan for every call rather
/// than for every statement (what it compares plans by has no `equals`): they fill its cache, drive out the plans of
/// all other statements, and each search among them goes through them all.
final class Column {

    private Column() {}

    /// @param type what the driver makes of the column
    static <T> NativeQuery<T> of(Session session, String sql, Class<T> type) {
        return session.createNativeQuery(sql, Object[].class).setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}
