package org.ibid.protocols.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;

/// Columns of a table filled with what is known of the works in it (section 6).
@ApplicationScoped
class Extension {

    private static final int MOST = 1_000;

    private final Works works;

    Extension(Works works) {
        this.works = works;
    }

    /// @throws BadParameter if it is no such query
    Map<String, Object> of(LibraryId library, JsonNode query) {
        if (!query.path("ids").isArray() || !query.path("properties").isArray()) {
            throw new BadParameter("extend", "extend is {\"ids\": [...], \"properties\": [{\"id\": ...}]}.");
        }
        if (query.path("ids").size() > MOST) {
            throw new BadParameter("extend", "Ask for " + MOST + " works at once at the most.");
        }
        var properties = new LinkedHashSet<Property>();
        query.path("properties")
                .forEach(one -> properties.add(property(one.path("id").asText())));
        var rows = new LinkedHashMap<String, Object>();
        var ids = query.path("ids").valueStream().map(JsonNode::asText).toList();
        var known = works.named(library, ids);
        ids.forEach(id -> rows.put(id, row(Optional.ofNullable(known.get(id)), properties)));
        return Map.of("meta", properties.stream().map(Property::listed).toList(), "rows", rows);
    }

    private static Property property(String id) {
        return Property.of(id)
                .orElseThrow(() -> new BadParameter(
                        "extend", "There is no property \"" + id + "\": /suggest/property lists those there are."));
    }

    private static Map<String, Object> row(Optional<StoredWork> work, Set<Property> properties) {
        var row = new LinkedHashMap<String, Object>();
        for (var property : properties) {
            row.put(
                    property.id(),
                    work.map(property::of).orElse(List.of()).stream()
                            .map(value -> Map.of("str", value))
                            .toList());
        }
        return row;
    }
}
