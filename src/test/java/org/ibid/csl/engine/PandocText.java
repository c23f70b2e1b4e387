package org.ibid.csl.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// The characters in pandoc's own form of a document (its JSON): a line a paragraph, without any formatting.
final class PandocText {

    private final StringBuilder text = new StringBuilder();

    private PandocText() {}

    static String of(String json) {
        try {
            var all = new PandocText();
            all.add(new JsonMapper().readTree(json).get("blocks"));
            return all.text.toString();
        } catch (JsonProcessingException broken) {
            throw new AssertionError(json, broken);
        }
    }

    private void add(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::add);
            return;
        }
        String kind = node.path("t").asText();
        JsonNode content = node.path("c");
        switch (kind) {
            case "Str" -> text.append(content.asText());
            case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
            case "Link", "Span", "Div" -> add(content.get(1));
            case "Quoted" -> quoted(content);
            case "RawInline" -> {}
            default -> add(content);
        }
        if (kind.equals("Para") || kind.equals("Plain")) {
            text.append('\n');
        }
    }

    private void quoted(JsonNode content) {
        boolean isDouble = content.get(0).path("t").asText().equals("DoubleQuote");
        text.append(isDouble ? '“' : '‘');
        add(content.get(1));
        text.append(isDouble ? '”' : '’');
    }
}
