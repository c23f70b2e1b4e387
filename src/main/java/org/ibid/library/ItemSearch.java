package org.ibid.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;

/// An [ItemQuery] as the conditions of a statement over the table `work`.
///
/// @param conditions in SQL
/// @param values     of their parameters
record ItemSearch(String conditions, Map<String, Object> values) {

    /// The item type of a work.
    static final String TYPE = """
            case when cast(:csl as jsonb) ->> (csl #>> '{custom,zotero,type}') = csl ->> 'type'
                 then csl #>> '{custom,zotero,type}'
                 else coalesce(cast(:usual as jsonb) ->> (csl ->> 'type'), 'document') end""";

    /// The keywords of a work as a list of texts.
    static final String TAGS = """
            array_remove(regexp_split_to_array(btrim(csl ->> 'keyword'),
                case when csl ->> 'keyword' like '%;%' then '\\s*;\\s*' else '\\s*,\\s*' end), '')""";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern YEAR = Pattern.compile("\\b[12]\\d{3}\\b");

    static ItemSearch of(LibraryId library, ItemQuery query) {
        var year = YEAR.matcher(query.words());
        boolean hasYear = year.find();
        var words = WorkQuery.ofWords(hasYear ? year.replaceFirst(" ") : query.words());
        var filter = WorkSearch.filter(library, words);
        var search = new ItemSearch(filter.conditions(), new HashMap<>(filter.values()));
        var conditions = new ArrayList<>(List.of(filter.conditions()));
        if (hasYear) {
            conditions.add("(year = :year or words @@ to_tsquery('simple', cast(:year as text)))");
            search.values().put("year", Integer.valueOf(year.group()));
        }
        search.among(query, conditions);
        search.types(query, conditions);
        search.tags(query, conditions);
        if (query.since() > 0) {
            conditions.add(
                    "(version > :since or exists (select 1 from reference r join paper p using (library_id, paper_id)"
                            + " where r.library_id = work.library_id and r.work_id = work.work_id and p.version > :since))");
            search.values().put("since", query.since());
        }
        return new ItemSearch(String.join(" and ", conditions), search.values());
    }

    private void among(ItemQuery query, List<String> conditions) {
        if (!query.among().isEmpty()) {
            conditions.add("item_number = any(cast(:among as bigint[]))");
            values.put("among", numbers(query.among()));
        }
        query.collection().ifPresent(paper -> {
            conditions.add("""
                    work_id in (
                        select r.work_id from reference r join paper p using (library_id, paper_id)
                        where r.library_id = :library and p.item_number = :paper
                        union all
                        select c.work_id from cite c join paper p using (library_id, paper_id)
                        where c.library_id = :library and p.item_number = :paper and c.resolution = 'sketch')""");
            values.put("paper", paper.number());
        });
    }

    static Long[] numbers(List<ItemKey> keys) {
        return keys.stream().map(ItemKey::number).toArray(Long[]::new);
    }

    private void types(ItemQuery query, List<String> conditions) {
        if (!query.types().isEmpty() || query.order() == ItemQuery.Order.TYPE) {
            values.put("csl", json(query.naming().csl()));
            values.put("usual", json(query.naming().usual()));
        }
        for (int i = 0; i < query.types().size(); i++) {
            var one = query.types().get(i);
            conditions.add(
                    "(" + TYPE + ")" + (one.isNone() ? " <> all" : " = any") + "(cast(:type" + i + " as text[]))");
            values.put("type" + i, one.values().toArray(String[]::new));
        }
    }

    private void tags(ItemQuery query, List<String> conditions) {
        for (int i = 0; i < query.tags().size(); i++) {
            var one = query.tags().get(i);
            conditions.add(
                    (one.isNone() ? "not " : "") + "coalesce(" + TAGS + " && cast(:tag" + i + " as text[]), false)");
            values.put("tag" + i, one.values().toArray(String[]::new));
        }
    }

    private static String json(Map<String, String> map) {
        try {
            return JSON.writeValueAsString(map);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void fill(NativeQuery<?> query) {
        values.forEach(query::setParameter);
    }

    /// For a statement that puts nothing in order, which may need fewer values.
    void fillWithoutOrder(NativeQuery<?> query) {
        values.forEach((name, value) -> {
            if (conditions.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
    }
}
