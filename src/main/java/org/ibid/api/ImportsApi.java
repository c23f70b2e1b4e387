package org.ibid.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Import;
import org.ibid.library.ImportEntry.Outcome;
import org.ibid.library.ImportReport;
import org.ibid.library.ImportUndone;
import org.ibid.library.Imports;
import org.ibid.library.Page;
import org.ibid.library.Window;
import org.ibid.web.BadParameter;
import org.ibid.web.ImportPage;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/// Files of records: bringing one in, what became of it, taking it back.
@Path("/")
@Tag(name = "Imports")
class ImportsApi {

    private static final List<String> FORMS = List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML);

    private final Imports imports;
    private final RecordsIntake intake;
    private final ImportPage page;
    private final EventStreams streams;
    private final Acting acting;
    private final Once once;
    private final LibraryAddress address;

    ImportsApi(
            Imports imports,
            RecordsIntake intake,
            ImportPage page,
            EventStreams streams,
            Acting acting,
            Once once,
            LibraryAddress address) {
        this.imports = imports;
        this.intake = intake;
        this.page = page;
        this.streams = streams;
        this.acting = acting;
        this.once = once;
        this.address = address;
    }

    /// How a file is to be brought in.
    public static class Wanted {
        @RestQuery
        @Parameter(
                description = "The file's format, as a word (csl-json) or an ending (json); told by Content-Type,"
                        + " name or content if absent")
        Optional<String> format;

        @RestQuery
        @Parameter(description = "The file's name")
        Optional<String> name;

        @RestQuery
        @DefaultValue("false")
        @Parameter(description = "true to only say what would become of the file; nothing is stored")
        String dryRun;

        @RestQuery
        @Parameter(
                description = "How many entries of the report to pass over",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
        String offset;

        @RestQuery
        @Parameter(
                description = "How many entries the report has at the most",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "500"))
        String limit;

        @Context
        Request request;

        @Context
        UriInfo uri;

        Window window() {
            return Paging.window(offset, limit, Window.MOST);
        }
    }

    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Bring a file of records in",
            description =
                    "Each entry is recognised among the works of the library: it adds one, or adds to a known one,"
                            + " or is to be reviewed. Its key is kept if it is free. A broken entry stops no other. Small files"
                            + " are answered with what became of them, large ones go on in the background.")
    @APIResponse(
            responseCode = "201",
            description = "Brought in; Location is the report",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "202", description = "It goes on in the background; Location is the report")
    @APIResponse(responseCode = "200", description = "What would become of it (dryRun)")
    public Response add(@BeanParam Wanted wanted, @Context HttpHeaders headers, InputStream body) throws IOException {
        var file = Files.createTempFile("ibid-import", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            return add(wanted, file, wanted.name.orElse(""), Optional.ofNullable(headers.getMediaType()));
        } finally {
            Files.delete(file);
        }
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring a file of records in, in a form", description = "As the part `file` of a form.")
    @APIResponse(
            responseCode = "201",
            description = "Brought in; Location is the report",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response add(@BeanParam Wanted wanted, @RestForm("file") Optional<FileUpload> file) throws IOException {
        var upload = file.orElseThrow(() -> new BadParameter("file", "The form has no part \"file\"."));
        return add(
                wanted,
                upload.uploadedFile(),
                upload.fileName(),
                Optional.ofNullable(upload.contentType()).map(PapersApi::type));
    }

    private Response add(Wanted wanted, java.nio.file.Path path, String name, Optional<MediaType> type)
            throws IOException {
        return once.done(
                new Digest().and(path).and(name),
                () -> add(
                        wanted, RecordsFile.of(path, new RecordsFile.Said(name, type, "format", wanted.format)), name));
    }

    private Response add(Wanted wanted, RecordsFile file, String name) throws IOException {
        var library = address.library();
        var described = new Imports.Described(file.format().word(), name);
        if (DryRun.isAsked(wanted.dryRun)) {
            var report = imports.rehearse(library, described, acting.act(), intake.rehearsing(file), wanted.window());
            return answer(report, wanted, 200);
        }
        var id = imports.add(library, described, intake.unfinished(), acting.act(), intake.of(file));
        boolean isSmall = imports.one(library, id.toString()).total() <= intake.atOnce();
        if (isSmall) {
            imports.file(library, id);
        }
        return answer(
                imports.report(library, id.toString(), Optional.empty(), wanted.window()), wanted, isSmall ? 201 : 202);
    }

    private Response answer(ImportReport report, Wanted wanted, int status) {
        boolean isPage = Negotiation.choose(wanted.request, FORMS).equals(MediaType.TEXT_HTML);
        var response = isPage
                ? Response.fromResponse(
                        page.of(report, Optional.empty(), wanted.window().limit()))
                : Response.ok(report);
        response.status(status).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        report.summary()
                .id()
                .ifPresent(id -> response.location(wanted.uri.getBaseUri().resolve(address.of("/imports/" + id))));
        return (isPage ? response : response.type(MediaType.APPLICATION_JSON)).build();
    }

    @GET
    @Path("imports")
    @Operation(summary = "The imports, the last first", description = "By Accept also as a page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response list(@BeanParam Paging paging, @Context Request request) {
        var found = imports.page(address.library(), paging.window());
        return Negotiation.choose(request, FORMS).equals(MediaType.TEXT_HTML)
                ? varied(page.list(found, paging.window().limit()))
                : varied(paging.answer(found, address).toResponse());
    }

    @GET
    @Path("imports/{id}")
    @Operation(
            summary = "What became of a file that was brought in",
            description = "Counts, and the entries in the order of the file, paged, all or those of one outcome:"
                    + " waiting, added, matched, review, failed, noted, cancelled. By Accept also as a page.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response one(
            @RestPath String id,
            @RestQuery Optional<String> outcome,
            @BeanParam Paging paging,
            @Context Request request) {
        var wanted = outcome.filter(word -> !word.isEmpty()).map(ImportsApi::outcome);
        var report = imports.report(address.library(), id, wanted, paging.window());
        if (Negotiation.choose(request, FORMS).equals(MediaType.TEXT_HTML)) {
            return varied(page.of(report, wanted, paging.window().limit()));
        }
        return varied(Response.ok(report)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LINK, paging.links(report.entries(), address))
                .build());
    }

    private static Outcome outcome(String word) {
        return Arrays.stream(Outcome.values())
                .filter(one -> JsonForm.word(one.name()).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "outcome",
                        "outcome is waiting, added, matched, review, failed, noted or cancelled, not \"" + word
                                + "\"."));
    }

    private static Response varied(Response response) {
        return Response.fromResponse(response)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @DELETE
    @Path("imports/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take an import back as a whole",
            description = "The works it brought in go, and known works lose what it added. Works that a person edited,"
                    + " a paper cites or another import has stay; the answer says so. One that is running ends.")
    public ImportUndone undo(@RestPath String id) {
        return imports.undo(address.library(), id, acting.act());
    }

    @POST
    @Path("imports/{id}/undo")
    @Operation(
            summary = "Take an import back as a whole, as DELETE does",
            description = "For forms, which cannot DELETE.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportUndone.class)))
    public Response undo(@RestPath String id, @Context Request request) {
        var undone = imports.undo(address.library(), id, acting.act());
        return Negotiation.choose(request, FORMS).equals(MediaType.TEXT_HTML)
                ? varied(page.undone(undone))
                : varied(Response.ok(undone).type(MediaType.APPLICATION_JSON).build());
    }

    @GET
    @Path("imports/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(
            summary = "An import's progress as Server-Sent Events",
            description = "An event `progress` whenever more entries are settled, and one event `done` at the end; the"
                    + " data of both are the import. Close the source on `done`.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Import.class)))
    public Multi<OutboundSseEvent> events(@RestPath String id, @Context Sse sse) {
        var library = address.library();
        imports.one(library, id);
        var told = new AtomicInteger(-1);
        return streams.of(
                () -> imports.one(library, id),
                now -> now.state() != Import.State.RUNNING,
                now -> events(now, told.getAndSet(now.settled()), sse));
    }

    private static List<OutboundSseEvent> events(Import now, int told, Sse sse) {
        boolean isDone = now.state() != Import.State.RUNNING;
        if (!isDone && now.settled() == told) {
            return List.of();
        }
        return List.of(sse.newEventBuilder()
                .name(isDone ? "done" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Import.class, now)
                .build());
    }
}
