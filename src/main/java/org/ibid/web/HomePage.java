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
import org.ibid.csl.Styles;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.Papers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The first page: what this is, and the papers.
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {

    private static final int PAPERS = 50;

    private final Papers papers;
    private final Styles styles;
    private final LibraryAddress address;
    private final HtmlPages html;

    HomePage(Papers papers, Styles styles, LibraryAddress address, HtmlPages html) {
        this.papers = papers;
        this.styles = styles;
        this.address = address;
        this.html = html;
    }

    @GET
    @Operation(hidden = true)
    public Response home(@RestQuery int offset, @Context UriInfo uri) {
        var library = address.library();
        var window = new Pager(offset, PAPERS);
        var found = papers.page(library, window.window());
        return html.page(
                "home",
                "Ibid",
                Map.of(
                        "papers",
                        found,
                        "pager",
                        window.over(found.total(), address.of("/") + "?"),
                        "styles",
                        "%,d".formatted(styles.ids().size()),
                        "library",
                        library.name(),
                        "host",
                        uri.getBaseUri().resolve(address.of("/")).toString().replaceFirst("/$", "")));
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
