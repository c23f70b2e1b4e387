package org.ibid.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.reading.ReadReference;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;
import org.ibid.reading.label.Segment;

/// Prints what is read from references, one JSON object a line.
final class ReadReferences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReadReferences() {}

    static void run(List<String> arguments, PrintStream out) throws Bench.Unusable, IOException {
        if (arguments.size() != 1) {
            throw new Bench.Unusable(
                    "read-references takes one file of lines {\"raw\": ...}, or - for standard input.");
        }
        var reader = new ReferenceReader(Labeller.shipped());
        var quick = new PrintStream(out, false, StandardCharsets.UTF_8);
        try (BufferedReader lines = open(arguments.getFirst())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    quick.println(JSON.writeValueAsString(json(reader.read(raw(line)))));
                }
            }
        }
        quick.flush();
    }

    private static BufferedReader open(String file) throws IOException {
        return file.equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(file));
    }

    static String raw(String line) throws Bench.Unusable {
        try {
            JsonNode raw = JSON.readTree(line).get("raw");
            if (raw != null && raw.isTextual()) {
                return raw.asText();
            }
        } catch (JsonProcessingException broken) {
            throw new Bench.Unusable("This line is not JSON: " + line);
        }
        throw new Bench.Unusable("This line has no \"raw\": " + line);
    }

    private static Map<String, Object> json(ReadReference read) {
        var json = new LinkedHashMap<String, Object>();
        json.put("raw", read.raw());
        json.put(
                "segments",
                read.segments().stream().map(each -> json(each, read.raw())).toList());
        json.put("csl", read.work().toCsl());
        json.put("confidence", rounded(read.confidence()));
        return json;
    }

    private static Map<String, Object> json(Segment segment, String raw) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", segment.label().word());
        json.put("text", segment.in(raw));
        json.put("confidence", rounded(segment.confidence()));
        return json;
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 10_000) / 10_000.0;
    }
}
