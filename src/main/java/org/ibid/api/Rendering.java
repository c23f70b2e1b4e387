package org.ibid.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.csl.Bibliography;
import org.ibid.csl.CiteThis;
import org.ibid.csl.CitedDocument;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Entry;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.web.EmbedSettings;
import org.ibid.work.Work;

/// Bibliographies as HTTP answers.
@ApplicationScoped
class Rendering {

    private final Citeproc citeproc;
    private final ObjectMapper json;
    private final EmbedSettings settings;

    Rendering(Citeproc citeproc, ObjectMapper json, EmbedSettings settings) {
        this.citeproc = citeproc;
        this.json = json;
        this.settings = settings;
    }

    /// How a bibliography is wanted; what is not said has its usual value.
    record Look(Optional<String> style, Optional<String> locale, Optional<String> format) {}

    Response bibliography(List<Work> works, Look look, Request request) {
        return document(works, List.of(), List.of(), look, request);
    }

    /// A document as JSON tells it.
    ///
    /// @param direction `ltr` or `rtl`
    /// @param citations in the document's order
    /// @param records   the works in formats that were asked for, by their words
    record Made(
            @JsonUnwrapped Bibliography bibliography,
            String direction,
            List<Citation> citations,
            Map<String, String> records) {}

    /// @param works the ids of the entries it cites, as far as there are any
    record Citation(String text, List<String> works) {}

    /// @param citations none for a bibliography alone
    /// @param records   formats that JSON gets the works in, too
    Response document(
            List<Work> works, List<Cluster> citations, List<ExchangeFormat> records, Look look, Request request) {
        var wanted = Negotiation.text(request, look.format());
        String style = look.style().orElse(Styles.USUAL);
        var made = citations.isEmpty()
                ? new CitedDocument(citeproc.bibliography(style, look.locale(), wanted.format(), works), List.of())
                : citeproc.document(style, look.locale(), wanted.format(), works, citations);
        return wanted.asJson()
                ? json(made(made, citations, written(works, records)))
                : text(made.text(), wanted.format());
    }

    private static Made made(CitedDocument document, List<Cluster> citations, Map<String, String> records) {
        var bibliography = document.bibliography();
        var listed = bibliography.entries().stream().map(Entry::id).collect(Collectors.toSet());
        var texts = document.citations().iterator();
        return new Made(
                bibliography,
                bibliography.direction(),
                citations.stream()
                        .map(one -> new Citation(
                                texts.next(),
                                one.cites().stream()
                                        .map(Cite::id)
                                        .filter(listed::contains)
                                        .toList()))
                        .toList(),
                records);
    }

    private static Map<String, String> written(List<Work> works, List<ExchangeFormat> formats) {
        var entries = IntStream.range(0, works.size())
                .mapToObj(i -> new org.ibid.exchange.codec.Entry(
                        works.get(i).text("id").filter(id -> !id.isEmpty()).orElse("entry" + (i + 1)),
                        List.of(),
                        works.get(i)))
                .toList();
        var written = new LinkedHashMap<String, String>();
        formats.forEach(format -> written.put(format.word(), format.text(entries)));
        return written;
    }

    /// The same answer, to be kept for a while by browsers and others between; 304 for who has it.
    Response cached(Response made, Request request) {
        var body = made.getEntity() instanceof String text ? text : written(made.getEntity());
        var tag = new EntityTag(Digest.of(body).hex().substring(0, 32));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.fromResponse(made).entity(body) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .build();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("what is made here can be written", impossible);
        }
    }

    /// @param works samples if there are none
    Response preview(
            String style, List<Work> works, Optional<String> locale, Optional<String> format, Request request) {
        var wanted = Negotiation.text(request, format);
        var made = citeproc.preview(style, locale, wanted.format(), works);
        return wanted.asJson() ? json(made) : text(made.text(), wanted.format());
    }

    private static Response json(Object value) {
        return Response.ok(value)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static Response text(String text, Format format) {
        return Response.ok(text)
                .type(format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /// How to cite one work in the styles that journals ask for.
    ///
    /// @param name  the style as journals call it: APA, Chicago...
    /// @param style the id of the CSL style chosen for it
    /// @param why   why that one
    /// @param text  the work in that style
    public record Line(String name, String style, String why, String text) {}

    Response citeThis(Work work, Optional<String> format, Request request) {
        var wanted = Negotiation.text(request, format);
        var lines = Arrays.stream(CiteThis.values())
                .map(style -> line(style, work, wanted.format()))
                .toList();
        return wanted.asJson() ? json(lines) : text(joined(lines, wanted.format()), wanted.format());
    }

    private Line line(CiteThis style, Work work, Format format) {
        var made = citeproc.bibliography(style.styleId(), Optional.empty(), format, List.of(work));
        return new Line(
                style.label(),
                style.styleId(),
                style.why(),
                made.entries().getFirst().text());
    }

    private static String joined(List<Line> lines, Format format) {
        return switch (format) {
            case HTML ->
                lines.stream()
                        .map(line -> "<dt>" + line.name() + "</dt>\n<dd>" + line.text() + "</dd>\n")
                        .collect(Collectors.joining("", "<dl class=\"ibid-cite\">\n", "</dl>\n"));
            case TEXT ->
                lines.stream()
                        .map(line -> line.name() + "\n" + line.text() + "\n")
                        .collect(Collectors.joining("\n"));
            case MARKDOWN, LATEX, TYPST, RTF, ASCIIDOC ->
                format.bibliography(lines.stream()
                        .map(line -> format.strong(line.name()) + ": " + line.text())
                        .toList());
        };
    }
}
