package org.ibid.protocols.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.ibid.library.WorkListing.Condition;
import org.ibid.protocols.matching.Asked;
import org.ibid.web.BadParameter;
import org.ibid.work.Work;

/// One query of a batch.
///
/// @param also  what its types ask
/// @param limit how many candidates are wanted at the most
record Query(Asked asked, List<Condition> also, int limit) {

    private static final int USUAL = 5;
    private static final int MOST = 50;

    /// More than any cell that is a reference has.
    private static final int LONGEST = 10_000;

    Query {
        also = List.copyOf(also);
    }

    /// Reads one; properties that are none of ours are passed over.
    ///
    /// @param name what the batch calls it
    /// @throws BadParameter if it asks for nothing, or for too much
    static Query of(String name, JsonNode query) {
        var said = Work.ofType("document");
        for (var property : query.path("properties")) {
            var values = texts(property.path("v"));
            var known = Property.of(property.path("pid").asText());
            said = known.isPresent() ? known.get().in(said, values) : said;
        }
        String text = query.path("query").asText("");
        if (text.isBlank() && said.fields().isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0) {
            throw new BadParameter(
                    "queries",
                    "The query \"" + name + "\" needs a text in \"query\" of up to 10,000 characters, or \"properties\""
                            + " of those that /suggest/property lists.");
        }
        int limit = query.path("limit").asInt(USUAL);
        return new Query(
                new Asked(text, said),
                Types.asked(texts(query.path("type")), query.path("type_strict").asText("any")),
                Math.clamp(limit, 1, MOST));
    }

    /// A value, several, or entities that were found before, by their names.
    ///
    /// @throws BadParameter if they are longer than any such thing is
    private static List<String> texts(JsonNode values) {
        var texts = new ArrayList<String>();
        for (var value : values.isArray() ? values : List.of(values)) {
            String text = value.isObject()
                    ? value.path("name").asText(value.path("id").asText(""))
                    : value.asText("");
            if (!text.isBlank()) {
                texts.add(text.replace("\0", ""));
            }
        }
        if (texts.stream().mapToInt(String::length).sum() > LONGEST) {
            throw new BadParameter(
                    "queries", "The values of a query's property, or its types, have 10,000 characters at the most.");
        }
        return texts;
    }
}
