package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Loss;
import org.ibid.library.CitingPaper;
import org.ibid.library.Edits;
import org.ibid.library.Found;
import org.ibid.library.History;
import org.ibid.library.Page;
import org.ibid.library.StoredField;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkId;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.web.Accepted;
import org.ibid.web.CommaSeparated;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Representation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Works: searching, one work, who cites it and what it cites, exports.
@Path("/")
@Tag(name = "Works")
class WorksApi {

    private final Works works;
    private final History history;
    private final Edits edits;
    private final Exports exports;
    private final Representation representation;
    private final Versions versions;
    private final Acting acting;
    private final LibraryAddress address;

    WorksApi(
            Works works,
            History history,
            Edits edits,
            Exports exports,
            Representation representation,
            Versions versions,
            Acting acting,
            LibraryAddress address) {
        this.works = works;
        this.history = history;
        this.edits = edits;
        this.exports = exports;
        this.representation = representation;
        this.versions = versions;
        this.acting = acting;
        this.address = address;
    }

    /// What to look for; all that is given must hold.
    public static class Wanted {
        @RestQuery
        @Parameter(description = "Words, or beginnings of words, of title, names, container, publisher or keywords")
        Optional<String> q;

        @RestQuery
        @Parameter(description = "Part of a name")
        Optional<String> author;

        @RestQuery
        @Parameter(description = "The year of issue")
        Optional<String> year;

        @RestQuery
        @Parameter(description = "A DOI, also as an address")
        Optional<String> doi;

        @RestQuery
        @Parameter(description = "The beginning of a key")
        Optional<String> key;

        @RestQuery
        @Parameter(description = "Of an export: only the works of these keys or ids, separated by commas")
        Optional<String> keys;

        Exports.Wanted wanted() {
            var listed = CommaSeparated.of(keys);
            return listed.isEmpty() ? new Exports.Wanted.Query(query()) : new Exports.Wanted.Listed(listed);
        }

        /// Whether it is all, or what words find: the page has no other choice.
        boolean isOfWords() {
            return Stream.of(author, year, doi, key, keys).allMatch(Optional::isEmpty);
        }

        WorkQuery query() {
            return new WorkQuery(q, author, year.map(Wanted::year), doi, key);
        }

        private static int year(String text) {
            return Paging.number("year", text, 0, -9999, 9999);
        }
    }

    @GET
    @Path("works")
    @Operation(
            summary = "Search the works",
            description = "Paged with Link headers; or, by Accept, everything found in an exchange format.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Page.class)),
                @Content(mediaType = "application/vnd.citationstyles.csl+json"),
                @Content(mediaType = "application/x-bibtex"),
                @Content(mediaType = "application/x-research-info-systems")
            })
    public Response search(@BeanParam Wanted wanted, @BeanParam Paging paging, @Context Request request) {
        return Negotiation.exchange(request)
                .map(format -> exports.of(address.library(), wanted.wanted(), format, request))
                .orElseGet(
                        () -> paging.answer(works.search(address.library(), wanted.query(), paging.window()), address)
                                .toResponse());
    }

    @GET
    @Path("works.{ending}")
    @Operation(
            summary = "The works as a file",
            description = "Ending in .bib, .json (CSL-JSON), .ris or another format's ending; all of them, those that a"
                    + " search finds, or those of a list of keys. With an ETag and Last-Modified, so that a program"
                    + " that has it need not fetch it again; Ibid-Not-Carried counts what the format has no place"
                    + " for, and /works.{ending}/not-carried lists it. Of .html the address is that of the page that"
                    + " lists them.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "303", description = "Where the page is that lists the works")
    @APIResponse(responseCode = "304", description = "Nothing has changed since")
    public Response export(
            @RestPath String ending, @BeanParam Wanted wanted, @Context UriInfo uri, @Context Request request) {
        if (ending.equals("html") && wanted.isOfWords()) {
            return Response.seeOther(uri.getBaseUri().resolve(address.list(wanted.q)))
                    .build();
        }
        return exports.of(address.library(), wanted.wanted(), Exports.ending(ending), request);
    }

    @GET
    @Path("works.{ending}/not-carried")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What of the works a format has no place for, by key")
    public Loss notCarried(@RestPath String ending, @BeanParam Wanted wanted) {
        return exports.loss(address.library(), wanted.wanted(), Exports.ending(ending));
    }

    @GET
    @Path("works/{work}")
    @Operation(
            summary = "One work, by id or key",
            description = "The id or key of a work that was merged answers 301. The ETag is what If-Match wants, and"
                    + " If-None-Match answers 304 while nothing changed. By Accept in any exchange format, or printed:"
                    + " text/x-bibliography; style=apa; locale=en-US. With a format's ending (/works/khan2021.bib) it is a"
                    + " file of that format. A browser is sent to the page.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = StoredWork.class)),
                @Content(mediaType = "application/vnd.citationstyles.csl+json"),
                @Content(mediaType = "application/x-bibtex"),
                @Content(mediaType = "application/x-research-info-systems")
            })
    public Response one(
            @RestPath String work,
            @RestHeader(HttpHeaders.ACCEPT) Optional<String> accept,
            @Context UriInfo uri,
            @Context Request request) {
        var found = works.find(address.library(), work);
        if (found instanceof Found.Nothing) {
            int dot = work.lastIndexOf('.');
            var format = dot < 1
                    ? Optional.<ExchangeFormat>empty()
                    : ExchangeFormat.forExtension(work.substring(dot + 1)).filter(ExchangeFormat::isWritten);
            if (format.isPresent()) {
                String name = work.substring(0, dot);
                return one(
                        works.find(address.library(), name),
                        name,
                        work.substring(dot),
                        here -> representation.file(here, format.get(), request),
                        uri);
            }
        }
        var accepted = Accepted.of(accept.orElse(""));
        return one(found, work, "", here -> representation.negotiated(here, accepted, true, uri, request), uri);
    }

    /// @param ending the ending of the address, which stays when it moves
    private Response one(Found found, String name, String ending, Function<StoredWork, Response> given, UriInfo uri) {
        return switch (found) {
            case Found.Here(StoredWork here) -> given.apply(here);
            case Found.MergedInto(WorkId into, String _) -> moved("/works/" + into + ending, uri);
            case Found.Gone(String key) -> throw new WorkGone(key);
            case Found.Nothing _ -> throw works.missing(address.library(), List.of(name));
        };
    }

    private Response moved(String path, UriInfo uri) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(uri.getBaseUri().resolve(address.of(path)))
                // a merge can be taken back, and then the address is again the work's own
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("works/{work}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What became of a work: by whom, when and why, the last first",
            description =
                    "With what became of the works that are merged into it. The id or key of a work that was merged"
                            + " answers 301; the id of one that was taken away still has its history.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Page.class)))
    public Response history(@RestPath String work, @BeanParam Paging paging, @Context UriInfo uri) {
        return switch (works.find(address.library(), work)) {
            case Found.Here(StoredWork here) -> history(here.id(), paging);
            case Found.MergedInto(WorkId into, String _) -> moved("/works/" + into + "/history", uri);
            case Found.Gone(String key) -> throw new WorkGone(key);
            case Found.Nothing _ ->
                WorkId.parse(work)
                        .filter(id -> history.of(address.library(), id, new Window(0, 1))
                                        .total()
                                > 0)
                        .map(id -> history(id, paging))
                        .orElseThrow(() -> works.missing(address.library(), List.of(work)));
        };
    }

    private Response history(WorkId work, Paging paging) {
        return paging.answer(history.of(address.library(), work, paging.window()), address)
                .toResponse();
    }

    @GET
    @Path("works/{work}/fields")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Each field of a work: where it was found, and who overruled it",
            description = "Found in an entry of a paper's list, in what a paper says of itself, or in a citation.")
    public List<StoredField> fields(@RestPath String work) {
        return edits.fields(address.library(), work);
    }

    @DELETE
    @Path("works/{work}")
    @Operation(
            summary = "Take a work away",
            description = "Only one that no paper cites or is. Its key is never given again.")
    public void delete(@RestPath String work) {
        works.delete(address.library(), work, versions.expected(), acting.act());
    }

    @GET
    @Path("works/{work}/cited-by")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers that cite a work, with the citing sentences")
    public RestResponse<Page<CitingPaper>> citedBy(@RestPath String work, @BeanParam Paging paging) {
        return paging.answer(works.citedBy(address.library(), work, paging.window()), address);
    }

    @GET
    @Path("works/{work}/references")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The works that a work cites, if the library holds its text")
    public List<StoredWork> references(@RestPath String work) {
        return works.citedIn(address.library(), work);
    }
}
