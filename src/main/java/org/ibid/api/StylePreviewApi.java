package org.ibid.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.StyleReport;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// What a style makes of works: one of the catalogue, or one that somebody wrote.
@Path("/")
@Tag(name = "Styles")
class StylePreviewApi {

    /// A preview is looked at, not printed.
    private static final int MOST_WORKS = 100;

    private final Citeproc citeproc;
    private final Rendering rendering;
    private final Works works;
    private final LibraryAddress address;

    StylePreviewApi(Citeproc citeproc, Rendering rendering, Works works, LibraryAddress address) {
        this.citeproc = citeproc;
        this.rendering = rendering;
        this.works = works;
        this.address = address;
    }

    @GET
    @Path("styles/{style}/preview")
    @Operation(
            summary = "What a style makes of some works",
            description = "Each work cited for the first time, two at once, a page of a work cited before, the same"
                    + " again; then the bibliography. Without works, of samples.")
    public Response preview(
            @RestPath String style,
            @RestQuery("works") @Parameter(description = "Ids or keys of works of the library, separated by commas")
                    Optional<String> named,
            @RestQuery Optional<String> locale,
            @RestQuery Optional<String> format,
            @Context Request request) {
        var ids = CommaSeparated.of(named);
        if (ids.size() > MOST_WORKS) {
            throw new BadParameter("works", "A preview shows " + MOST_WORKS + " works at most.");
        }
        var shown =
                works.all(address.library(), ids).stream().map(StoredWork::csl).toList();
        return rendering.preview(style, shown, locale, format, request);
    }

    @POST
    @Path("styles/check")
    @Consumes({"application/vnd.citationstyles.style+xml", MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Check a style",
            description = "Says whether the CSL style sent can be used, where its faults are, what is odd in it, and"
                    + " what it makes of samples. Nothing is stored. A style with faults is checked, too: 200.")
    public StyleReport check(
            @RestQuery @Parameter(description = "The format of the preview: html if absent") Optional<String> format,
            InputStream body)
            throws IOException {
        address.library();
        byte[] style = FileTooLarge.orBytes(body, Citeproc.LARGEST_STYLE, "no style is that long");
        return citeproc.check(style, format.map(Negotiation::format).orElse(Format.HTML));
    }
}
