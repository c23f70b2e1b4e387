package org.ibid.web;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.RawString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.NoSuchWork;
import org.ibid.library.Selection;
import org.ibid.library.Selections;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// How citations and bibliographies are put into other pages, shown live; and a bibliography as a page of its own, for
/// frames in places where scripts are not allowed.
@Path("/embed")
@Produces(MediaType.TEXT_HTML)
class EmbedPage {

    private static final List<String> STYLES =
            List.of("apa", "ieee", "nature", "chicago-notes-bibliography", "modern-language-association");

    /// The title of a list without a heading.
    private static final String UNNAMED = "References";

    private static final Window EXAMPLES = new Window(0, Window.MOST);

    /// Servers and browsers differ in how long an address they take; the server here takes twice as long a one.
    private static final int LONGEST_QUERY = 2000;

    private final Works works;
    private final Selections selections;
    private final Citeproc citeproc;
    private final Styles styles;
    private final PrintedWorks printed;
    private final LibraryAddress address;
    private final EmbedSettings settings;
    private final HtmlPages html;

    EmbedPage(
            Works works,
            Selections selections,
            Citeproc citeproc,
            Styles styles,
            PrintedWorks printed,
            LibraryAddress address,
            EmbedSettings settings,
            HtmlPages html) {
        this.works = works;
        this.selections = selections;
        this.citeproc = citeproc;
        this.styles = styles;
        this.printed = printed;
        this.address = address;
        this.settings = settings;
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
        return works.search(address.library(), WorkQuery.ALL, EXAMPLES).items().stream()
                .filter(work -> work.csl().text("title").isPresent())
                .filter(work -> !work.csl().names("author").isEmpty())
                .sorted(Comparator.comparing(work -> DoiAddress.of(work.csl()).isEmpty()))
                .limit(1)
                .toList();
    }

    /// @param named   ids, keys or DOIs, separated by commas
    /// @param paper   whose cited works are listed
    /// @param search  words that works are searched by
    /// @param heading empty for none
    @GET
    @Path("bibliography")
    @Operation(hidden = true)
    public Response frame(
            @RestQuery("works") Optional<String> named,
            @RestQuery Optional<String> paper,
            @RestQuery Optional<String> search,
            @RestQuery Optional<String> style,
            @RestQuery Optional<String> locale,
            @RestQuery Optional<String> heading) {
        var chosen = selections.of(address.library(), new Selection(CommaSeparated.of(named), paper, search));
        var bibliography = StyledBibliography.of(
                citeproc,
                style.orElse(Styles.USUAL),
                locale.orElse(""),
                chosen.stream().map(StoredWork::csl).toList());
        var data = data(bibliography, chosen);
        data.put("heading", heading.orElse(""));
        String title = heading.filter(text -> !text.isBlank()).orElse(UNNAMED);
        return Response.fromResponse(html.frame(200, "frame", title, data))
                .header(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .build();
    }

    private static Map<String, Object> data(StyledBibliography bibliography, List<StoredWork> chosen) {
        var entries = chosen.stream().map(Exports::entry).toList();
        var data = new HashMap<String, Object>();
        data.put("bibliography", bibliography);
        data.put("language", bibliography.language());
        data.put("direction", bibliography.direction());
        data.put("coins", new RawString(ExchangeFormat.COINS.text(entries)));
        data.put("jsonLd", Landing.inScript(ExchangeFormat.SCHEMA_ORG.text(entries)));
        data.put("files", files(chosen));
        return data;
    }

    /// The query by which they are exported; empty if they are too many for an address.
    private static String files(List<StoredWork> chosen) {
        String keys = chosen.stream().map(StoredWork::key).collect(joining(","));
        String query = "keys=" + URLEncoder.encode(keys, StandardCharsets.UTF_8);
        return keys.isEmpty() || query.length() > LONGEST_QUERY ? "" : query;
    }

    /// Shown where the frame stands, like the list itself.
    private Response empty(String why) {
        var data = data(StyledBibliography.refused(Styles.USUAL, "", why, List.of()), List.of());
        data.put("heading", "");
        return html.frame(404, "frame", UNNAMED, data);
    }

    @ServerExceptionMapper
    Response missing(NoSuchWork e) {
        return empty(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchPaper e) {
        return empty(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return empty(e.getMessage());
    }
}
