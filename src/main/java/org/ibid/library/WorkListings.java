package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ibid.library.WorkListing.By;
import org.ibid.library.WorkListing.Condition;
import org.ibid.library.WorkListing.Condition.Among;
import org.ibid.library.WorkListing.Condition.Any;
import org.ibid.library.WorkListing.Condition.Bears;
import org.ibid.library.WorkListing.Condition.Begins;
import org.ibid.library.WorkListing.Condition.Has;
import org.ibid.library.WorkListing.Condition.Is;
import org.ibid.library.WorkListing.Condition.IssuedFrom;
import org.ibid.library.WorkListing.Condition.IssuedUntil;
import org.ibid.work.PartialDate.Parts;

/// Lists works for which more holds than what a [WorkQuery] can say.
@ApplicationScoped
public class WorkListings {

    /// The day of issue as a number, nothing if it is not known.
    static final String ISSUED = day("issued", "year");

    /// The day when it was looked at.
    static final String ACCESSED = day(
            "accessed",
            "case when " + part("accessed", 0) + " ~ '^-?[0-9]{1,9}$' then cast(" + part("accessed", 0)
                    + " as bigint) end");

    private static final String CITED = "(select count(distinct c.citing) from citing c"
            + " where c.library_id = work.library_id and c.cited = work.work_id)";

    private final Session session;
    private final WorkViews views;

    WorkListings(Session session, WorkViews views) {
        this.session = session;
        this.views = views;
    }

    /// A part of the list. No condition but those of the query, [Among], [Bears] and `DOI` has an index: the others
    /// take a look at every work that is left.
    @Snapshot
    public Page<StoredWork> page(LibraryId library, WorkListing listing, Window window) {
        var values = new LinkedHashMap<String, Object>();
        String where = where(library, listing, values);
        long total = filled(Column.of(session, "select count(*)" + where, Long.class), values)
                .getSingleResult();
        return new Page<>(total, window.offset(), works(library, listing, where, values, window));
    }

    /// The first of the list; the others are not counted.
    @Snapshot
    public Optional<StoredWork> first(LibraryId library, WorkListing listing) {
        var values = new LinkedHashMap<String, Object>();
        String where = where(library, listing, values);
        return works(library, listing, where, values, new Window(0, 1)).stream().findFirst();
    }

    private static String where(LibraryId library, WorkListing listing, Map<String, Object> values) {
        var filter = WorkSearch.filter(library, listing.query());
        values.putAll(filter.values());
        var conditions = new ArrayList<>(List.of(filter.conditions(), "not sketch"));
        for (int i = 0; i < listing.also().size(); i++) {
            conditions.add(condition(listing.also().get(i), "also" + i, values));
        }
        return " from work where " + String.join(" and ", conditions);
    }

    private List<StoredWork> works(
            LibraryId library, WorkListing listing, String where, Map<String, Object> values, Window window) {
        var rows = filled(session.createNativeQuery("select *" + where + order(listing), WorkRow.class), values)
                .setFirstResult(window.offset())
                .setMaxResults(window.limit())
                .getResultList();
        return views.all(library.number(), rows);
    }

    /// A date's day as a number; an unknown month or day is the first. A date that no calendar has is kept as it came:
    /// its parts may be anything.
    private static String day(String variable, String year) {
        return "(cast(%s as bigint) * 10000 + %s * 100 + %s)"
                .formatted(year, smallPart(variable, 1), smallPart(variable, 2));
    }

    private static String smallPart(String variable, int index) {
        String part = part(variable, index);
        return "case when " + part + " ~ '^[0-9]{1,2}$' then cast(" + part + " as integer) else 1 end";
    }

    private static String part(String variable, int index) {
        return "(csl #>> '{" + variable + ",date-parts,0," + index + "}')";
    }

    private static <T> NativeQuery<T> filled(NativeQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static String order(WorkListing listing) {
        String by = by(listing.order().by());
        return " order by " + by + (listing.order().isDescending() ? " desc" : "") + " nulls last, created_at, work_id";
    }

    private static String by(By by) {
        return switch (by) {
            case CREATED -> "created_at";
            case CHANGED -> "updated_at";
            case ISSUED -> ISSUED;
            case CITED -> CITED;
        };
    }

    private static String condition(Condition condition, String name, Map<String, Object> values) {
        return switch (condition) {
            case Among(var works) -> {
                values.put(name, works.stream().map(WorkId::value).toArray(UUID[]::new));
                yield "work_id = any(cast(:" + name + " as uuid[]))";
            }
            case Any(var some) ->
                IntStream.range(0, some.size())
                        .mapToObj(i -> condition(some.get(i), name + "or" + i, values))
                        .collect(Collectors.joining(" or ", "(false or ", ")"))
                        .replace("(false or )", "false");
            case Has(var variable) -> {
                values.put(name, variable);
                yield "csl -> cast(:" + name + " as text) is not null";
            }
            case Is(var variable, var text) ->
                text(variable, "lower(%s) = lower(:" + name + "text)", text, name, values);
            case Begins(var variable, var text) ->
                text(variable, "starts_with(lower(%s), lower(:" + name + "text))", text, name, values);
            case Bears(var identifier) -> {
                var bearing = Bearing.of(identifier, ":" + name);
                values.put(name, bearing.value());
                yield bearing.condition();
            }
            case IssuedFrom(var day) -> issued(">=", number(day, 1, 1), name, values);
            case IssuedUntil(var day) -> issued("<=", number(day, 12, 31), name, values);
        };
    }

    private static String text(
            String variable, String condition, String text, String name, Map<String, Object> values) {
        values.put(name + "text", text);
        if (variable.equals("DOI")) {
            return condition.formatted("doi");
        }
        values.put(name, variable);
        return condition.formatted("(csl ->> cast(:" + name + " as text))");
    }

    private static String issued(String comparison, int day, String name, Map<String, Object> values) {
        values.put(name, day);
        return ISSUED + " " + comparison + " :" + name;
    }

    private static int number(Parts day, int unknownMonth, int unknownDay) {
        int month = day.month() == 0 ? unknownMonth : day.month();
        return day.year() * 10_000 + month * 100 + (day.day() == 0 ? unknownDay : day.day());
    }
}
