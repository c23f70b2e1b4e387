package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.csl.Styles;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.StoredWork;
import org.ibid.library.WorkListing;
import org.ibid.library.WorkListing.Condition;
import org.ibid.library.WorkListing.Condition.Has;
import org.ibid.library.WorkListings;
import org.ibid.library.WorkQuery;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// How citations and bibliographies are put into other pages, shown live.
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
class EmbedPage {

    private static final List<String> STYLES =
            List.of("apa", "ieee", "nature", "chicago-notes-bibliography", "modern-language-association");

    private static final List<Condition> CITABLE = List.of(new Has("title"), new Has("author"));
    private static final List<Condition> BEST = List.of(new Has("title"), new Has("author"), new Has("DOI"));

    private final WorkListings works;
    private final Styles styles;
    private final PrintedWorks printed;
    private final LibraryAddress address;
    private final HtmlPages html;

    EmbedPage(WorkListings works, Styles styles, PrintedWorks printed, LibraryAddress address, HtmlPages html) {
        this.works = works;
        this.styles = styles;
        this.printed = printed;
        this.address = address;
        this.html = html;
    }

    /// @param style of the first example
    @GET
    @Operation(hidden = true)
    public Response guide(@RestQuery Optional<String> style) {
        var data = new HashMap<String, Object>();
        data.put("works", printed.print(example()));
        data.put("styles", STYLES);
        data.put("style", style.filter(STYLES::contains).orElse(Styles.USUAL));
        data.put("count", "%,d".formatted(styles.ids().size()));
        data.put("script", address.absolute("/embed.js"));
        data.put("frame", address.absolute("/embed/bibliography"));
        data.put("oembed", address.absolute("/oembed"));
        return html.page("embed", "Citations in any page", data);
    }

    /// A work that shows what citing it looks like; none if no work here would.
    private List<StoredWork> example() {
        return first(BEST).or(() -> first(CITABLE)).stream().toList();
    }

    private Optional<StoredWork> first(List<Condition> conditions) {
        return works.first(
                address.library(), new WorkListing(WorkQuery.ALL, conditions, WorkListing.Order.OLDEST_FIRST));
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
