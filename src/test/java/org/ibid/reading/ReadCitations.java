package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Citations as lines, so that a difference from a case file shows where it is.
final class ReadCitations {

    private ReadCitations() {}

    static String of(Reading reading) {
        var lines = new ArrayList<String>();
        for (Citation citation : reading.citations()) {
            for (Cite cite : citation.cites()) {
                lines.add(CaseFiles.folded(citation.raw()) + " | " + cite.authors() + " " + cite.etAl() + " "
                        + cite.year() + " " + cite.locator() + " " + cite.note());
            }
        }
        return String.join("\n", lines);
    }

    static String expected(Map<String, Object> file) {
        var lines = new ArrayList<String>();
        for (Map<?, ?> citation : maps(file.get("citations"))) {
            for (Map<?, ?> cite : maps(citation.get("cites"))) {
                Object note = cite.containsKey("note") ? cite.get("note") : "";
                lines.add(citation.get("raw") + " | " + cite.get("authors") + " " + cite.get("etAl") + " "
                        + cite.get("year") + " " + cite.get("locator") + " " + note);
            }
        }
        return String.join("\n", lines);
    }

    static String links(Reading reading) {
        var lines = new ArrayList<String>();
        for (Citation citation : reading.citations()) {
            for (Cite cite : citation.cites()) {
                lines.add(CaseFiles.folded(citation.raw()) + " " + indexes(cite.references()) + " "
                        + indexes(cite.suggestions()));
            }
        }
        return String.join("\n", lines);
    }

    static String expectedLinks(Map<String, Object> file) {
        var lines = new ArrayList<String>();
        for (Map<?, ?> citation : maps(file.get("citations"))) {
            for (Map<?, ?> cite : maps(citation.get("cites"))) {
                Object near = cite.containsKey("suggestions") ? cite.get("suggestions") : List.of();
                lines.add(citation.get("raw") + " " + cite.get("references") + " " + near);
            }
        }
        return String.join("\n", lines);
    }

    private static List<Integer> indexes(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::reference).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> maps(Object list) {
        return (List<Map<?, ?>>) list;
    }
}
