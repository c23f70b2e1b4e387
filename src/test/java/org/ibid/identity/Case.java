package org.ibid.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// One pair of a case file: two works, the answer, and words that the evidence must hold.
record Case(String name, Work a, Work b, Answer answer, String evidence) {

    static Stream<Case> all() {
        return Stream.of("same", "different", "review").flatMap(file -> read(file).stream());
    }

    private static List<Case> read(String file) {
        try (var json = Case.class.getResourceAsStream("/identity/" + file + ".json")) {
            var mapper = new ObjectMapper();
            var cases = new java.util.ArrayList<Case>();
            for (var node : mapper.readTree(json)) {
                cases.add(new Case(
                        node.get("case").asText(),
                        mapper.treeToValue(node.get("a"), Work.class),
                        mapper.treeToValue(node.get("b"), Work.class),
                        Answer.valueOf(node.get("answer").asText()),
                        node.get("evidence").asText()));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
