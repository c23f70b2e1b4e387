package org.ibid.csl.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.Document;
import org.ibid.csl.text.OutputFormat;

/// The CITATIONS of a fixture: a document that grows and changes step by step. Each step sets one citation and
/// says which citations stand before and after it, with their notes; all others are gone.
///
/// The text is that after the last step, one line a citation: `>>` before those that were rendered anew in that
/// step, `..` before the others. "Rendered anew" is what citeproc-js rendered anew (see [Marks]).
final class Steps {

    /// What stands in the document: a citation, in a note.
    ///
    /// @param text empty before it is rendered
    record Placed(String id, Cluster cluster, String text) {}

    private final Document document;
    private final Marks marks;
    private final Map<String, Cluster> known = new HashMap<>();
    private List<Placed> now = List.of();
    private Set<String> anew = Set.of();

    Steps(Document document, Marks marks) {
        this.document = document;
        this.marks = marks;
    }

    /// @param steps a list of `[citation, before, after]`
    String run(JsonNode steps) {
        for (var step : steps) {
            take(step);
        }
        var lines = new ArrayList<String>();
        for (var placed : now) {
            lines.add((anew.contains(placed.id) ? ">>[" : "..[") + lines.size() + "] " + placed.text);
        }
        return String.join("\n", lines);
    }

    private void take(JsonNode step) {
        String id = step.path(0).path("citationID").asText();
        known.put(id, ClusterJson.cluster(step.path(0)));
        var order = new ArrayList<Placed>();
        step.path(1).forEach(other -> order.add(moved(other)));
        order.add(new Placed(id, known.get(id), ""));
        step.path(2).forEach(other -> order.add(moved(other)));
        var texts = document.cite(order.stream().map(Placed::cluster).toList());
        var after = new ArrayList<Placed>();
        for (int i = 0; i < order.size(); i++) {
            var placed = order.get(i);
            after.add(new Placed(placed.id, placed.cluster, texts.get(i).as(OutputFormat.SUITE_HTML)));
        }
        anew = new LinkedHashSet<>(differing(now, after));
        anew.add(id);
        anew.addAll(marks.between(now, after, id));
        now = after;
    }

    private Placed moved(JsonNode other) {
        String id = other.path(0).asText();
        Cluster cluster = known.get(id);
        if (cluster == null) {
            throw new IllegalArgumentException("the fixture names a citation before it sets it: " + id);
        }
        return new Placed(id, new Cluster(cluster.cites(), other.path(1).asInt(), cluster.mode()), "");
    }

    private static Set<String> differing(List<Placed> before, List<Placed> after) {
        var texts = new HashMap<String, String>();
        before.forEach(placed -> texts.put(placed.id, placed.text));
        var differing = new HashSet<String>();
        for (var placed : after) {
            if (!placed.text.equals(texts.get(placed.id))) {
                differing.add(placed.id);
            }
        }
        return differing;
    }

    static Set<String> works(Placed placed) {
        var ids = new LinkedHashSet<String>();
        placed.cluster.cites().stream().map(Cite::id).forEach(ids::add);
        return ids;
    }
}
