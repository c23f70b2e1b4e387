package org.ibid.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// Reads GROBID's citation corpus into AnyStyle's convention: punctuation and introducing words inside the field,
/// volume and issue one field, a book alone the title.
final class Grobid {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Label> NAMES = Map.ofEntries(
            Map.entry("author", Label.AUTHOR),
            Map.entry("collaboration", Label.AUTHOR),
            Map.entry("title", Label.TITLE),
            Map.entry("date", Label.DATE),
            Map.entry("journal", Label.JOURNAL),
            Map.entry("booktitle", Label.CONTAINER_TITLE),
            Map.entry("volume", Label.VOLUME),
            Map.entry("issue", Label.VOLUME),
            Map.entry("pages", Label.PAGES),
            Map.entry("publisher", Label.PUBLISHER),
            Map.entry("institution", Label.PUBLISHER),
            Map.entry("location", Label.LOCATION),
            Map.entry("editor", Label.EDITOR),
            Map.entry("series", Label.COLLECTION_TITLE),
            Map.entry("doi", Label.DOI),
            Map.entry("url", Label.URL),
            Map.entry("isbn", Label.ISBN),
            Map.entry("issn", Label.ISBN),
            Map.entry("report-number", Label.GENRE),
            Map.entry("note", Label.NOTE),
            Map.entry("arxiv", Label.NOTE),
            Map.entry("idno", Label.NOTE),
            Map.entry("pmid", Label.NOTE),
            Map.entry("pmcid", Label.NOTE),
            Map.entry("chapter", Label.VOLUME));
    private static final Pattern CLOSES =
            Pattern.compile("(?iu)[^\\p{L}\\p{N}]*(?:eds?|editors?|hrsg|hg|dir|al|et)[^\\p{L}\\p{N}]*");
    private static final Pattern OPENS = Pattern.compile("[\\[(“«\"‘'„]+");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?\\d{1,3}[\\]).]*");
    private static final int NONE = -1;

    private Grobid() {}

    static List<Example> read(Path file) throws IOException {
        var examples = new ArrayList<Example>();
        for (String line : Files.readAllLines(file)) {
            one(JSON.readTree(line)).ifPresent(examples::add);
        }
        return examples;
    }

    private static Optional<Example> one(JsonNode node) {
        String raw = node.get("raw").asText();
        Words words = Words.of(raw);
        var labels = new int[words.size()];
        if (words.size() < 3 || words.size() > 400) {
            return Optional.empty();
        }
        int[] chars = chars(raw, node);
        if (chars.length == 0) {
            return Optional.empty();
        }
        for (int w = 0; w < labels.length; w++) {
            labels[w] = label(raw, words, w, chars);
        }
        join(raw, words, labels);
        return Arrays.stream(labels).anyMatch(label -> label == NONE)
                ? Optional.empty()
                : Optional.of(new Example(raw, words, labels, Example.Source.GROBID));
    }

    /// The label of each character; none at all where the segments are not the raw text.
    private static int[] chars(String raw, JsonNode node) {
        var chars = new int[raw.length()];
        Arrays.fill(chars, NONE);
        boolean title = node.hasNonNull("title");
        int at = 0;
        for (JsonNode segment : node.get("segments")) {
            String name = segment.get("label").asText();
            Label label = NAMES.get(name);
            if (label == Label.CONTAINER_TITLE && !title) {
                label = Label.TITLE;
            }
            for (char c : segment.get("text").asText().toCharArray()) {
                if (Character.isWhitespace(c)) {
                    continue;
                }
                while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
                    at++;
                }
                if (at == raw.length() || raw.charAt(at) != c) {
                    return new int[0];
                }
                chars[at++] = label == null ? NONE : label.ordinal();
            }
        }
        return chars;
    }

    private static int label(String raw, Words words, int w, int[] chars) {
        for (int i = words.start(w); i < words.end(w); i++) {
            if (chars[i] != NONE && Character.isLetterOrDigit(raw.charAt(i))) {
                return chars[i];
            }
        }
        return NONE;
    }

    /// Gives words outside all fields to the field before or after.
    private static void join(String raw, Words words, int[] labels) {
        if (labels[0] == NONE
                && NUMBER.matcher(raw.substring(words.start(0), words.end(0))).matches()) {
            labels[0] = Label.CITATION_NUMBER.ordinal();
        }
        for (int w = 1; w < labels.length; w++) {
            String word = raw.substring(words.start(w), words.end(w));
            boolean bare = word.codePoints().noneMatch(Character::isLetterOrDigit);
            boolean closes = bare && !OPENS.matcher(word).matches()
                    || CLOSES.matcher(word).matches();
            if (labels[w] == NONE && closes) {
                labels[w] = labels[w - 1];
            }
        }
        for (int w = labels.length - 2; w >= 0; w--) {
            labels[w] = labels[w] == NONE ? labels[w + 1] : labels[w];
        }
        for (int w = 1; w < labels.length; w++) {
            labels[w] = labels[w] == NONE ? labels[w - 1] : labels[w];
        }
    }
}
