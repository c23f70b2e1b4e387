package org.ibid.protocols.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.RichText;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.WorkListing.Condition;
import org.ibid.protocols.matching.Asked;
import org.ibid.protocols.matching.Match;
import org.ibid.protocols.matching.Matches;
import org.ibid.work.Name;

/// Works as the protocol's entities, and as candidates of queries.
@ApplicationScoped
class Entities {

    /// So many of the works that have a query's words are looked at; the likely ones are found by other ways, too.
    private static final int MOST_BY_WORDS = 50;

    private final Matches matches;

    Entities(Matches matches) {
        this.matches = matches;
    }

    /// The answers to a batch, each under its query's name.
    Map<String, Object> candidates(LibraryId library, SequencedMap<String, Query> queries) {
        var byTypes = new LinkedHashMap<List<Condition>, List<String>>();
        queries.forEach((name, query) ->
                byTypes.computeIfAbsent(query.also(), _ -> new ArrayList<>()).add(name));
        var answers = new LinkedHashMap<String, Object>();
        queries.keySet().forEach(name -> answers.put(name, Map.of("result", List.of())));
        byTypes.forEach((also, names) -> {
            List<Asked> asked =
                    names.stream().map(queries::get).map(Query::asked).toList();
            var found = matches.of(library, asked, also, MOST_BY_WORDS);
            for (int i = 0; i < names.size(); i++) {
                answers.put(names.get(i), Map.of("result", result(found.get(i), queries.get(names.get(i)))));
            }
        });
        return answers;
    }

    /// A table is filled without asking wherever `match` is true: so it is only where one candidate alone is sure.
    private static List<Map<String, Object>> result(List<Match> found, Query query) {
        boolean isClear = found.stream().filter(Match::isSure).count() == 1;
        return found.stream()
                .limit(query.limit())
                .map(match -> candidate(match, isClear))
                .toList();
    }

    private static Map<String, Object> candidate(Match match, boolean isClear) {
        var entity = entity(match.work());
        entity.put("type", List.of(Types.of(match.work().csl().type()), Types.of(Types.WORK)));
        entity.put("score", match.score());
        entity.put("match", isClear && match.isSure());
        entity.put("features", match.features());
        return entity;
    }

    /// The id, the name and the description of a work.
    static SequencedMap<String, Object> entity(StoredWork work) {
        var csl = work.csl();
        var description = Stream.of(
                        csl.names("author").stream().map(Name::head).collect(Collectors.joining(", ")),
                        csl.year().map(String::valueOf).orElse(""),
                        csl.text("container-title")
                                .or(() -> csl.text("publisher"))
                                .orElse(""))
                .filter(Predicate.not(String::isBlank))
                .collect(Collectors.joining(". "));
        var entity = new LinkedHashMap<String, Object>();
        entity.put("id", work.id().toString());
        entity.put("name", RichText.plain(csl.text("title").orElse(work.key())));
        entity.put("description", RichText.plain(description));
        return entity;
    }
}
