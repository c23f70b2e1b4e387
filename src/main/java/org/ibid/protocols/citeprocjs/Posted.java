package org.ibid.protocols.citeprocjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.web.BadParameter;
import org.ibid.web.CslCitation;
import org.ibid.work.Work;

/// What a client posts.
///
/// @param works    those of `itemIDs`, in that order, each once; all if it is absent
/// @param clusters if there are none, each work is cited once
record Posted(List<Work> works, List<Cluster> clusters, Optional<String> styleXml) {

    /// More than any document that a person writes.
    private static final int MOST = 10_000;

    Posted {
        works = List.copyOf(works);
        clusters = List.copyOf(clusters);
    }

    /// @throws BadParameter         if it is not what the server takes
    /// @throws org.ibid.work.NotCsl if an item is no CSL
    static Posted read(String body, ObjectMapper json) {
        JsonNode posted;
        try {
            posted = json.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new BadParameter("body", "Could not parse POSTed data: " + malformed.getOriginalMessage());
        }
        var works = works(posted, json);
        var clusters = new ArrayList<Cluster>();
        posted.path("citationClusters").forEach(cluster -> clusters.add(cluster(cluster, works, json)));
        if (clusters.isEmpty()) {
            works.keySet().forEach(id -> clusters.add(new Cluster(List.of(Cite.of(id)), clusters.size())));
        }
        if (works.size() > MOST
                || clusters.stream().mapToInt(cluster -> cluster.cites().size()).sum() > MOST) {
            throw new BadParameter("items", "At most " + MOST + " items, and as many cites, are rendered at a time.");
        }
        return new Posted(
                List.copyOf(works.values()),
                clusters,
                Optional.of(posted.path("styleXML").asText()).filter(xml -> !xml.isEmpty()));
    }

    private static LinkedHashMap<String, Work> works(JsonNode posted, ObjectMapper json) {
        var items = posted.path("items");
        var works = new LinkedHashMap<String, Work>();
        if (items.isObject()) {
            items.properties().forEach(one -> {
                if (!one.getValue().path("id").asText().equals(one.getKey())) {
                    throw new BadParameter(
                            "items", "The item under \"" + one.getKey() + "\" has another id: they have to be equal.");
                }
                works.put(one.getKey(), work(one.getValue(), json));
            });
        } else if (items.isArray()) {
            items.forEach(item -> works.put(item.path("id").asText(), work(item, json)));
        } else {
            throw new BadParameter(
                    "items", "The body needs \"items\": an array of CSL items, or an object of them by id.");
        }
        return posted.path("itemIDs").isArray() ? chosen(works, posted.path("itemIDs")) : works;
    }

    private static Work work(JsonNode item, ObjectMapper json) {
        if (!item.isObject()) {
            throw new BadParameter("items", "An item is an object of CSL-JSON, not " + item + ".");
        }
        return Work.fromCsl(json.convertValue(item, new TypeReference<LinkedHashMap<String, Object>>() {}));
    }

    private static LinkedHashMap<String, Work> chosen(LinkedHashMap<String, Work> works, JsonNode ids) {
        var chosen = new LinkedHashMap<String, Work>();
        ids.forEach(id -> chosen.put(id.asText(), known(works, id.asText())));
        return chosen;
    }

    private static Work known(LinkedHashMap<String, Work> works, String id) {
        return Optional.ofNullable(works.get(id))
                .orElseThrow(() -> new BadParameter("itemIDs", "No item has the id \"" + id + "\"."));
    }

    private static Cluster cluster(JsonNode posted, LinkedHashMap<String, Work> works, ObjectMapper json) {
        var citation = citation(posted, json);
        if (citation.citationItems().isEmpty() || citation.citationItems().contains(null)) {
            throw new BadParameter("citationClusters", "A citation has at least one of \"citationItems\".");
        }
        citation.cited().forEach(id -> known(works, id));
        return citation.cluster(Map.of());
    }

    private static CslCitation citation(JsonNode posted, ObjectMapper json) {
        try {
            return json.treeToValue(posted.isObject() ? posted : json.createObjectNode(), CslCitation.class);
        } catch (JsonProcessingException other) {
            throw new BadParameter("citationClusters", "A citation cannot be read: " + other.getOriginalMessage());
        }
    }
}
