package org.ibid.csl.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// Works and citations in the JSON that citeproc-js takes (`csl-data.json`, `csl-citation.json`).
public final class ClusterJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Map<String, Object>>> ITEMS = new TypeReference<>() {};

    private ClusterJson() {}

    /// Any JSON.
    ///
    /// @throws IllegalArgumentException if it is none
    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the JSON cannot be read: " + broken.getMessage(), broken);
        }
    }

    /// A list of CSL items.
    ///
    /// @throws IllegalArgumentException if it is none
    public static List<Work> works(String json) {
        try {
            return JSON.readValue(json, ITEMS).stream().map(ClusterJson::work).toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("the items cannot be read: " + broken.getMessage(), broken);
        }
    }

    /// Works as a list of CSL items.
    public static String text(List<Work> works) {
        try {
            return JSON.writeValueAsString(works.stream().map(Work::toCsl).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Some fixtures leave the type out; no condition asks for `document` there.
    private static Work work(Map<String, Object> item) {
        var typed = new LinkedHashMap<>(item);
        typed.compute("type", (_, type) -> type == null || type.toString().isBlank() ? "document" : type);
        return Work.fromCsl(typed);
    }

    /// A list of `{"citationItems": [...], "properties": {"noteIndex": n}}`.
    public static List<Cluster> clusters(String json) {
        var clusters = new ArrayList<Cluster>();
        for (var cluster : tree(json)) {
            clusters.add(cluster(cluster));
        }
        return clusters;
    }

    /// One `{"citationItems": [...], "properties": {"noteIndex": n, "mode": "composite", "infix": "..."}}`.
    public static Cluster cluster(JsonNode json) {
        JsonNode properties = json.path("properties");
        var mode = new Cluster.Mode(
                kind(properties.path("mode").asText("")),
                properties.path("infix").asText(""));
        int note = properties.path("noteIndex").asInt(0);
        return new Cluster(cites(json.path("citationItems"), null), note, mode);
    }

    /// A list of `{"id", "locator", "label", "prefix", "suffix", "suppress-author", "position", "near-note"}`.
    ///
    /// @param unsaid the position of cites that give none; null if the document is to reckon it
    public static List<Cite> cites(JsonNode items, Cite.@Nullable Position unsaid) {
        var cites = new ArrayList<Cite>();
        for (var item : items) {
            cites.add(new Cite(
                    item.path("id").asText(),
                    item.path("locator").asText(""),
                    item.path("label").asText(""),
                    item.path("prefix").asText(""),
                    item.path("suffix").asText(""),
                    part(item),
                    item.has("position") ? position(item.path("position").asInt()) : unsaid,
                    item.path("near-note").asBoolean()));
        }
        return cites;
    }

    private static Cite.Part part(JsonNode item) {
        if (item.path("suppress-author").asBoolean()) {
            return Cite.Part.SUPPRESS_AUTHOR;
        }
        return item.path("author-only").asBoolean() ? Cite.Part.AUTHOR_ONLY : Cite.Part.WHOLE;
    }

    /// citeproc-js counts the positions from 0.
    private static Cite.Position position(int number) {
        return Cite.Position.values()[number];
    }

    private static Cluster.Kind kind(String mode) {
        return switch (mode) {
            case "composite" -> Cluster.Kind.COMPOSITE;
            case "author-only" -> Cluster.Kind.AUTHOR_ONLY;
            case "suppress-author" -> Cluster.Kind.SUPPRESS_AUTHOR;
            default -> Cluster.Kind.USUAL;
        };
    }
}
