package org.ibid.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.PaperId;
import org.ibid.library.Papers;
import org.ibid.library.StoredReference;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// A paper's reference list: as read, as a bibliography, as a file; and how to cite the paper itself.
@Path("/papers/{id}")
@Tag(name = "Papers")
class PaperListsApi {

    private final Papers papers;
    private final Works works;
    private final Exports exports;
    private final Rendering rendering;
    private final LibraryAddress address;

    PaperListsApi(Papers papers, Works works, Exports exports, Rendering rendering, LibraryAddress address) {
        this.papers = papers;
        this.works = works;
        this.exports = exports;
        this.rendering = rendering;
        this.address = address;
    }

    @GET
    @Path("/references")
    @Operation(
            summary = "A paper's reference list",
            description = "Each entry as printed, what was read from it, and the work it resolves to; or, by Accept,"
                    + " those works in an exchange format.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StoredReference[].class)),
                @Content(mediaType = "application/vnd.citationstyles.csl+json"),
                @Content(mediaType = "application/x-bibtex"),
                @Content(mediaType = "application/x-research-info-systems")
            })
    public Response references(@RestPath String id, @RestQuery boolean sketches, @Context Request request) {
        var paper = paper(id);
        return Negotiation.exchange(request)
                .map(format -> Exports.small(cited(paper, sketches), format))
                .orElseGet(() -> Response.ok(papers.references(address.library(), paper))
                        .type(MediaType.APPLICATION_JSON)
                        .build());
    }

    @GET
    @Path("/references.{ending}")
    @Operation(
            summary = "The works of a paper's reference list as a file",
            description = "Ending in .bib, .json (CSL-JSON), .ris or another format's ending. With sketches=true also"
                    + " the works that only the text cites.")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "304", description = "Nothing has changed since")
    public Response export(
            @RestPath String id, @RestPath String ending, @RestQuery boolean sketches, @Context Request request) {
        return exports.ofPaper(address.library(), paper(id), sketches, Exports.ending(ending), request);
    }

    @GET
    @Path("/bibliography")
    @Operation(
            summary = "A paper's reference list in any style",
            description = "As html, text or markdown, by format or Accept; as JSON with each entry by Accept.")
    public Response bibliography(
            @RestPath String id,
            @RestQuery Optional<String> style,
            @RestQuery Optional<String> locale,
            @RestQuery Optional<String> format,
            @RestQuery boolean sketches,
            @Context Request request) {
        var records = cited(paper(id), sketches).stream().map(StoredWork::csl).toList();
        return rendering.bibliography(records, new Rendering.Look(style, locale, format), request);
    }

    @GET
    @Path("/cite")
    @Operation(
            summary = "How to cite this paper",
            description = "In the seven styles that journals ask for: APA, Chicago, Harvard, MHRA, MLA, Oxford,"
                    + " Turabian; each says which CSL style it uses.")
    public Response cite(@RestPath String id, @RestQuery Optional<String> format, @Context Request request) {
        var paper = papers.one(address.library(), paper(id));
        return rendering.citeThis(paper.csl(), format, request);
    }

    private List<StoredWork> cited(PaperId paper, boolean sketches) {
        return works.citedIn(
                address.library(), papers.one(address.library(), paper).id(), sketches);
    }

    private PaperId paper(String idOrKey) {
        return papers.id(address.library(), idOrKey);
    }
}
