package org.ibid.library;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which works are asked for as items, and in what order; all that is given must hold.
///
/// @param among      only these; all if it is empty
/// @param collection only those that this paper cites
/// @param words      words of the title, the names, the container, the publisher, the keywords, or the year
/// @param types      their item types
/// @param tags       their keywords
/// @param since      changed after this version of the library, themselves or by a paper that cites them
/// @param naming     how item types are called
/// @param order      their order
/// @param descending whether the last comes first
public record ItemQuery(
        List<ItemKey> among,
        Optional<ItemKey> collection,
        String words,
        List<AnyOf> types,
        List<AnyOf> tags,
        long since,
        Naming naming,
        Order order,
        boolean descending) {

    public ItemQuery {
        among = List.copyOf(among);
        requireNonNull(collection, "collection");
        requireNonNull(words, "words");
        types = List.copyOf(types);
        tags = List.copyOf(tags);
        requireNonNull(naming, "naming");
        requireNonNull(order, "order");
    }

    /// The same, asked only of these.
    public ItemQuery among(List<ItemKey> keys) {
        return new ItemQuery(keys, collection, words, types, tags, since, naming, order, descending);
    }

    /// The same, asked only of the works that a paper cites.
    public ItemQuery in(ItemKey paper) {
        return new ItemQuery(among, Optional.of(paper), words, types, tags, since, naming, order, descending);
    }

    /// One of several values, or none of them.
    public record AnyOf(List<String> values, boolean isNone) {
        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /// How works are called by type.
    ///
    /// @param usual the item type of each CSL type; `document` where there is none
    /// @param csl   the CSL type of each item type: a work that came as such an item still is one
    public record Naming(Map<String, String> usual, Map<String, String> csl) {
        public Naming {
            usual = Map.copyOf(usual);
            csl = Map.copyOf(csl);
        }
    }

    /// What items are put in order by.
    public enum Order {
        ADDED("created_at"),
        CHANGED("updated_at"),
        TITLE("folded(title)"),
        CREATOR(
                "folded(coalesce(csl #>> '{author,0,family}', csl #>> '{author,0,literal}', csl #>> '{editor,0,family}',"
                        + " csl #>> '{editor,0,literal}'))"),
        TYPE(ItemSearch.TYPE),
        ISSUED(WorkListings.ISSUED),
        PUBLISHER("folded(csl ->> 'publisher')"),
        CONTAINER("folded(csl ->> 'container-title')"),
        SHORT_CONTAINER("folded(csl ->> 'container-title-short')"),
        LANGUAGE("csl ->> 'language'"),
        ACCESSED(WorkListings.ACCESSED),
        SOURCE("folded(csl ->> 'source')"),
        CALL_NUMBER("csl ->> 'call-number'"),
        LICENSE("folded(csl ->> 'license')"),
        NOTE("folded(csl ->> 'note')"),
        /// As [ItemQuery#among] names them.
        ASKED("array_position(cast(:among as bigint[]), item_number)");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
