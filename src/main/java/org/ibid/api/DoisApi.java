package org.ibid.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.library.NoSuchWork;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.Accepted;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Representation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Works by their DOI, spoken to as one speaks to doi.org: Crossref's and DataCite's content negotiation, by Accept or,
/// as DataCite has it, by a media type in the path.
@Path("/")
@Tag(name = "Works")
class DoisApi {

    private static final String DOI = "{doi: 10\\.[0-9.]+(?:/|%2F|%2f).+}";

    private final Works works;
    private final Representation representation;
    private final LibraryAddress address;

    DoisApi(Works works, Representation representation, LibraryAddress address) {
        this.works = works;
        this.representation = representation;
        this.address = address;
    }

    @GET
    @Path(DOI)
    @Operation(
            summary = "The work of a DOI, in the format that is accepted",
            description = "As doi.org does it: CSL-JSON, BibTeX, RIS..., or text/x-bibliography; style=apa;"
                    + " locale=en-US. A browser is sent to the page. With a format's ending (/10.1000/1.bib) it is a"
                    + " file of that format.")
    @APIResponse(responseCode = "200", description = "The work")
    @APIResponse(responseCode = "406", description = "No such format; the problem lists those there are")
    public Response one(
            @RestPath String doi,
            @RestHeader(HttpHeaders.ACCEPT) Optional<String> accept,
            @Context Request request,
            @Context UriInfo uri) {
        String asked = whole(doi);
        var known = works.followed(address.library(), asked);
        return known.isEmpty()
                ? file(asked, request)
                : representation.negotiated(known.get(), Accepted.of(accept.orElse("")), false, uri, request);
    }

    /// The DOI may end in what looks like a format's ending; so only one that nothing has is taken for a file's name.
    private Response file(String name, Request request) {
        int dot = name.lastIndexOf('.');
        var format = ExchangeFormat.forExtension(name.substring(dot)).filter(ExchangeFormat::isWritten);
        var work = format.flatMap(_ -> works.followed(address.library(), name.substring(0, dot)));
        return representation.file(work.orElseThrow(() -> nobody(name)), format.orElseThrow(), request);
    }

    @GET
    @Path("{type: application|text}/{subtype}/" + DOI)
    @Operation(
            summary = "The work of a DOI, in the format that the address names",
            description = "As DataCite does it: /application/x-bibtex/10.1000/1,"
                    + " /text/x-bibliography/10.1000/1?style=apa&locale=en-US.")
    @APIResponse(responseCode = "200", description = "The work")
    public Response as(
            @RestPath String type,
            @RestPath String subtype,
            @RestPath String doi,
            @RestQuery @Parameter(description = "Of text/x-bibliography: a CSL style; apa if absent")
                    Optional<String> style,
            @RestQuery @Parameter(description = "Of text/x-bibliography: a locale") Optional<String> locale,
            @Context HttpServerRequest asked,
            @Context Request request) {
        var named = Accepted.of(type + "/" + subtype).ranges().getFirst();
        var parameters = new LinkedHashMap<>(named.parameters());
        // behind a semicolon in the path, the server sees no query
        style.or(() -> Optional.ofNullable(asked.getParam("style"))).ifPresent(one -> parameters.put("style", one));
        locale.or(() -> Optional.ofNullable(asked.getParam("locale"))).ifPresent(one -> parameters.put("locale", one));
        var wanted = new Accepted(List.of(new Accepted.Range(named.type(), named.subtype(), parameters, 1)));
        return representation.of(work(whole(doi)), wanted, false, request);
    }

    /// With what the server takes for no part of the path.
    private String whole(String doi) {
        String rest = address.behind("/10.");
        return doi.isEmpty() || rest.isEmpty() ? doi : "10." + rest;
    }

    private StoredWork work(String doi) {
        return works.followed(address.library(), doi).orElseThrow(() -> nobody(doi));
    }

    private static NoSuchWork nobody(String doi) {
        return new NoSuchWork(List.of(doi), List.of());
    }
}
