package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.library.CitingPaper;
import org.ibid.library.LibraryId;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.web.PrintedWorks.Printed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The works that a search finds, and who cites them.
@Path(WorksPage.PATH)
@Produces(MediaType.TEXT_HTML)
class WorksPage {

    static final String PATH = "/works-list";

    private static final int WORKS = 25;
    private static final Window CITING = new Window(0, 10);

    private final Works works;
    private final PrintedWorks printed;
    private final LibraryAddress address;
    private final HtmlPages html;

    WorksPage(Works works, PrintedWorks printed, LibraryAddress address, HtmlPages html) {
        this.works = works;
        this.printed = printed;
        this.address = address;
        this.html = html;
    }

    /// A work, its line, and some of the papers that cite it.
    record Cited(Printed printed, List<CitingPaper> citing) {}

    /// @param q words, a DOI or the beginning of a key; all works if empty
    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery Optional<String> q, @RestQuery int offset) {
        var library = address.library();
        String query = q.map(String::strip).orElse("");
        var pager = new Pager(offset, WORKS);
        var found = works.typed(library, query, pager.window());
        return html.page(
                "works",
                query.isEmpty() ? "Works" : query + " · Works",
                Map.of(
                        "query",
                        query,
                        "works",
                        printed.print(found.items()).stream()
                                .map(work -> cited(library, work))
                                .toList(),
                        "pager",
                        pager.over(found.total(), address.of("/works-list") + "?q=" + encoded(query) + "&"),
                        "encoded",
                        encoded(query)));
    }

    private Cited cited(LibraryId library, Printed printed) {
        var work = printed.work();
        return new Cited(
                printed,
                work.citedBy() == 0
                        ? List.of()
                        : works.citedBy(library, work.id().toString(), CITING).items());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
