package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.library.Duplicate;
import org.ibid.library.Duplicates;
import org.ibid.library.Merges;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.Window;
import org.ibid.web.PrintedWorks.Printed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Pairs of works that a person has to decide on, and what persons decided last, to take back.
@Path("/duplicates-review")
@Produces(MediaType.TEXT_HTML)
class DuplicatesPage {

    private static final int PAIRS = 20;
    private static final Window LAST = new Window(0, 20);

    private final Duplicates duplicates;
    private final Merges merges;
    private final PrintedWorks printed;
    private final LibraryAddress address;
    private final HtmlPages html;

    DuplicatesPage(Duplicates duplicates, Merges merges, PrintedWorks printed, LibraryAddress address, HtmlPages html) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.printed = printed;
        this.address = address;
        this.html = html;
    }

    /// A pair with its two lines.
    ///
    /// @param percent how probable it is that they are one source
    record Pair(Duplicate duplicate, List<Printed> works, long percent) {}

    @GET
    @Operation(hidden = true)
    public Response review(@RestQuery int offset) {
        var library = address.library();
        var pager = new Pager(offset, PAIRS);
        var found = duplicates.page(library, Duplicate.Status.REVIEW, Duplicates.Order.PROBABILITY, pager.window());
        var undoable = merges.page(library, LAST).items().stream()
                .filter(merge -> merge.undoneAt().isEmpty())
                .toList();
        var apart = duplicates.page(library, Duplicate.Status.DIFFERENT, Duplicates.Order.AGE, LAST);
        return html.page(
                "duplicates",
                "Duplicates to review",
                Map.of(
                        "pairs", found.items().stream().map(this::pair).toList(),
                        "merges", undoable,
                        "apart", apart.items(),
                        "pager", pager.over(found.total(), address.of("/duplicates-review") + "?")));
    }

    private Pair pair(Duplicate duplicate) {
        return new Pair(duplicate, printed.print(duplicate.works()), Math.round(100 * duplicate.probability()));
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
