package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchWork;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// One work: how it is cited, where it is cited, its record to take along.
@Path(WorkPage.PATH + "{work: .+}")
@Produces(MediaType.TEXT_HTML)
class WorkPage {

    static final String PATH = "/view/";

    private static final Window CITING = new Window(0, 50);

    private final Works works;
    private final PrintedWorks printed;
    private final Landing landing;
    private final LibraryAddress address;
    private final HtmlPages html;

    WorkPage(Works works, PrintedWorks printed, Landing landing, LibraryAddress address, HtmlPages html) {
        this.works = works;
        this.printed = printed;
        this.landing = landing;
        this.address = address;
        this.html = html;
    }

    /// Of a work by its id, key or DOI, which may have semicolons.
    @GET
    @Operation(hidden = true)
    public Response one() {
        var library = address.library();
        var work = works.one(library, address.behind(PATH));
        String title = work.csl().text("title").orElse(work.key());
        var data = new HashMap<String, Object>();
        data.put("work", work);
        data.put("heading", title);
        data.put("head", landing.head(work, PATH + work.id()));
        data.put("printed", printed.print(List.of(work)).getFirst());
        data.put("cite", printed.citeThis(work.csl()));
        data.put("script", address.absolute("/embed.js"));
        data.put("citing", works.citedBy(library, work.id().toString(), CITING));
        return landing.signposted(html.page("work", title, data), work);
    }

    @ServerExceptionMapper
    Response missing(NoSuchWork e) {
        return html.missing(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
