package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.library.NoSuchLibrary;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// How to connect the programs people have, with the address of this service filled in.
@Path("/docs")
@Produces(MediaType.TEXT_HTML)
class DocsPage {

    private final LibraryAddress address;
    private final HtmlPages html;

    DocsPage(LibraryAddress address, HtmlPages html) {
        this.address = address;
        this.html = html;
    }

    @GET
    @Operation(hidden = true)
    public Response docs(@Context UriInfo uri) {
        return html.page(
                "docs",
                "Connect your programs",
                Map.of(
                        "library", address.library().name(),
                        "host", address.absolute("/").toString().replaceFirst("/$", ""),
                        "root", uri.getBaseUri().toString().replaceFirst("/$", "")));
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
