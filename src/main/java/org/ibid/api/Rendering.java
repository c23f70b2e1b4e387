package org.ibid.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.csl.CiteThis;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.work.Work;

/// Bibliographies as HTTP answers.
@ApplicationScoped
class Rendering {

    private final Citeproc citeproc;

    Rendering(Citeproc citeproc) {
        this.citeproc = citeproc;
    }

    /// How a bibliography is wanted; what is not said has its usual value.
    record Look(Optional<String> style, Optional<String> locale, Optional<String> format) {}

    Response bibliography(List<Work> works, Look look, Request request) {
        var wanted = Negotiation.text(request, look.format());
        var made = citeproc.bibliography(look.style().orElse(Styles.USUAL), look.locale(), wanted.format(), works);
        return wanted.asJson() ? json(made) : text(made.text(), wanted.format());
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
                .type("application/json")
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
