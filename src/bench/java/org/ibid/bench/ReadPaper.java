package org.ibid.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.reading.Candidate;
import org.ibid.reading.Citation;
import org.ibid.reading.Cite;
import org.ibid.reading.Field;
import org.ibid.reading.Limits;
import org.ibid.reading.NotText;
import org.ibid.reading.PaperReader;
import org.ibid.reading.Reading;
import org.ibid.reading.Reference;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.ibid.reading.file.FileLimits;
import org.ibid.reading.file.PaperFile;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.file.PaperText;
import org.ibid.reading.label.Labeller;

/// Prints what is read from one paper's file of any kind, with offsets in code points of its text.
final class ReadPaper {

    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private ReadPaper() {}

    static void run(List<String> arguments, PrintStream out) throws Bench.Unusable {
        if (arguments.size() != 1) {
            throw new Bench.Unusable("read-paper takes one file.");
        }
        try {
            byte[] bytes = Files.readAllBytes(Path.of(arguments.getFirst()));
            PaperText text = new PaperFiles(FileLimits.defaults()).read(new PaperFile(bytes, Optional.empty()));
            Reading reading = new PaperReader(Limits.defaults(), new ReferenceReader(Labeller.shipped()))
                    .read(text.text(), text.stated());
            var json = json(reading.warned(text.warnings()), text.text());
            json.put("kind", text.kind().shown());
            text.encoding().ifPresent(encoding -> json.put("encoding", encoding));
            out.println(JSON.writeValueAsString(json));
        } catch (NotText notText) {
            throw new Bench.Unusable(arguments.getFirst() + ": " + notText.getMessage());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        } catch (IOException unreadable) {
            throw new Bench.Unusable("Cannot read the file " + arguments.getFirst() + ".");
        }
    }

    private static Map<String, Object> json(Reading reading, String text) {
        var json = new LinkedHashMap<String, Object>();
        json.put("metadata", reading.metadata().work().toCsl());
        json.put("confidences", reading.metadata().confidences());
        json.put(
                "references",
                reading.references().stream()
                        .map(reference -> json(reference, text))
                        .toList());
        json.put("citations", reading.citations().stream().map(ReadPaper::json).toList());
        json.put("warnings", reading.warnings().stream().map(ReadPaper::json).toList());
        return json;
    }

    private static Map<String, Object> json(Reference reference, String text) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", reference.label());
        json.put("raw", reference.raw());
        place(json, reference.span());
        json.put("csl", reference.parsed().work().toCsl());
        json.put("confidence", reference.parsed().confidence());
        json.put(
                "segments",
                reference.parsed().fields().stream()
                        .map(field -> json(field, text))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Field field, String text) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", field.label());
        json.put("text", field.span().in(text).strip());
        json.put("confidence", field.confidence());
        return json;
    }

    private static Map<String, Object> json(Citation citation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("raw", citation.raw());
        place(json, citation.span());
        json.put("cites", citation.cites().stream().map(ReadPaper::json).toList());
        return json;
    }

    private static Map<String, Object> json(Cite cite) {
        var json = new LinkedHashMap<String, Object>();
        json.put("authors", cite.authors());
        json.put("year", cite.year());
        json.put("locator", cite.locator());
        json.put("label", cite.label());
        json.put(
                "references",
                cite.references().stream().map(Candidate::reference).toList());
        return json;
    }

    private static Map<String, Object> json(Warning warning) {
        var json = new LinkedHashMap<String, Object>();
        json.put("message", warning.message());
        place(json, warning.span());
        return json;
    }

    private static void place(Map<String, Object> json, Span span) {
        json.put("start", span.start());
        json.put("end", span.end());
    }
}
