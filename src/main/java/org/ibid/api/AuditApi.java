package org.ibid.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Audit;
import org.ibid.library.Papers;
import org.ibid.library.audit.Kind;
import org.ibid.library.audit.Severity;
import org.ibid.web.AuditLetter;
import org.ibid.web.AuditPage;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.web.LibraryAddress;
import org.ibid.web.StyledAudits;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// What an editor should look at in a paper.
@Path("/papers/{id}/audit")
@Tag(name = "Papers")
class AuditApi {

    private static final String MARKDOWN = "text/markdown";

    private static final Map<String, String> FORMATS = Map.of(
            "json", MediaType.APPLICATION_JSON,
            "html", MediaType.TEXT_HTML,
            "markdown", MARKDOWN,
            "text", MediaType.TEXT_PLAIN);

    private final Papers papers;
    private final StyledAudits audits;
    private final AuditPage page;
    private final LibraryAddress address;

    AuditApi(Papers papers, StyledAudits audits, AuditPage page, LibraryAddress address) {
        this.papers = papers;
        this.audits = audits;
        this.page = page;
        this.address = address;
    }

    @GET
    @Operation(
            summary = "Check a paper's citations and its reference list",
            description = "Citations that the list does not answer, or not as they are spelled or dated; entries that"
                    + " are never cited, listed twice, out of order, or incomplete by what a style prints; identifiers"
                    + " and addresses that cannot be right. By Accept or format also as a page to print (html) or as a"
                    + " letter (markdown, text).")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Audit.class)),
                @Content(mediaType = MediaType.TEXT_HTML),
                @Content(mediaType = MARKDOWN),
                @Content(mediaType = MediaType.TEXT_PLAIN)
            })
    public Response audit(
            @RestPath String id,
            @RestQuery @Parameter(description = "The style the list is to be printed in; apa if absent")
                    Optional<String> style,
            @RestQuery @Parameter(description = "Only findings of these kinds, separated by commas")
                    Optional<String> kind,
            @RestQuery @Parameter(description = "Only findings of these severities: error, warning, note")
                    Optional<String> severity,
            @RestQuery @Parameter(description = "json, html, markdown or text") Optional<String> format,
            @Context Request request) {
        var library = address.library();
        var paper = papers.one(library, papers.id(library, id));
        var kinds = constants("kind", kind, Kind.class);
        var severities = constants("severity", severity, Severity.class);
        String type = type(format, request);
        if (type.equals(MediaType.TEXT_HTML)) {
            return varied(page.of(paper, audits.forPage(library, paper.id(), style), kinds, severities));
        }
        var audit = audits.of(library, paper.id(), style).only(kinds, severities);
        return type.equals(MediaType.APPLICATION_JSON)
                ? varied(Response.ok(audit).type(type).build())
                : varied(Response.ok(AuditLetter.of(paper, audit))
                        .type(type + ";charset=UTF-8")
                        .build());
    }

    private static Response varied(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String type(Optional<String> format, Request request) {
        if (format.isEmpty()) {
            return Negotiation.choose(
                    request, List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, MARKDOWN, MediaType.TEXT_PLAIN));
        }
        return Optional.ofNullable(FORMATS.get(format.get()))
                .orElseThrow(() -> new BadParameter(
                        "format", "format is json, html, markdown or text, not \"" + format.get() + "\"."));
    }

    /// The constants that a parameter names as JSON writes them.
    private static <E extends Enum<E>> Set<E> constants(String name, Optional<String> listed, Class<E> type) {
        var found = EnumSet.noneOf(type);
        for (String word : CommaSeparated.of(listed)) {
            found.add(EnumSet.allOf(type).stream()
                    .filter(constant -> JsonForm.word(constant.name()).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BadParameter(
                            name, name + " is one or more of " + words(type) + ", not \"" + word + "\".")));
        }
        return found;
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> JsonForm.word(constant.name()))
                .collect(Collectors.joining(", "));
    }
}
