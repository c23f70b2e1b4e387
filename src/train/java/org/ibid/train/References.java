package org.ibid.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// Reads the labelled references of ../shared/refs.
final class References {

    private static final ObjectMapper JSON = new ObjectMapper();

    private References() {}

    /// A file of lines `{raw, segments: [{label, text}]}` in AnyStyle's convention.
    static List<Example> read(Path file, Example.Source source) throws IOException {
        var examples = new ArrayList<Example>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = JSON.readTree(line);
            String raw = node.get("raw").asText();
            Words words = Words.of(raw);
            if (words.size() > 0 && words.size() < 400) {
                examples.add(new Example(raw, words, labels(raw, words, node.get("segments")), source));
            }
        }
        return examples;
    }

    private static int[] labels(String raw, Words words, JsonNode segments) {
        var labels = new int[words.size()];
        int at = 0;
        int word = 0;
        for (JsonNode segment : segments) {
            String text = segment.get("text").asText();
            at = raw.indexOf(text, at) + text.length();
            int label = Label.of(segment.get("label").asText()).orElseThrow().ordinal();
            while (word < words.size() && words.start(word) < at) {
                labels[word++] = label;
            }
        }
        return labels;
    }
}
