package org.ibid.web;

import io.quarkus.qute.RawString;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
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
        var some =
                works.search(address.library(), WorkQuery.ALL, new Window(0, 1)).items();
        var data = new HashMap<String, Object>();
        data.put("works", printed.print(some));
        data.put("styles", STYLES);
        data.put("style", style.filter(STYLES::contains).orElse(Styles.USUAL));
        data.put("count", "%,d".formatted(styles.ids().size()));
        data.put("script", address.absolute("/embed.js"));
        data.put("frame", address.absolute("/embed/bibliography"));
        data.put("oembed", address.absolute("/oembed"));
        return html.page("embed", "Citations in any page", data);
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
        var names = Stream.of(named.orElse("").split(",")).map(String::strip).filter(name -> !name.isEmpty());
        var chosen = selections.of(address.library(), new Selection(names.toList(), paper, search));
        var bibliography = StyledBibliography.of(
                citeproc,
                style.orElse(Styles.USUAL),
                locale.orElse(""),
                chosen.stream().map(StoredWork::csl).toList());
        var response = html.frame("frame", heading.orElse("References"), data(bibliography, chosen, heading));
        return Response.fromResponse(response)
                .header(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .build();
    }

    private Map<String, Object> data(
            StyledBibliography bibliography, List<StoredWork> chosen, Optional<String> heading) {
        var entries = chosen.stream()
                .map(work -> new Entry(work.key(), work.aliases(), work.csl()))
                .toList();
        var data = new HashMap<String, Object>();
        data.put("heading", heading.orElse(""));
        data.put("bibliography", bibliography);
        data.put("language", bibliography.language());
        data.put("direction", bibliography.direction());
        data.put("coins", new RawString(ExchangeFormat.COINS.text(entries)));
        data.put("jsonLd", Landing.inScript(ExchangeFormat.SCHEMA_ORG.text(entries)));
        data.put("files", address.of("/works.").toString());
        data.put(
                "query",
                "keys="
                        + URLEncoder.encode(
                                String.join(
                                        ",",
                                        chosen.stream().map(StoredWork::key).toList()),
                                StandardCharsets.UTF_8));
        return data;
    }

    @ServerExceptionMapper
    Response missing(NoSuchWork e) {
        return html.missing(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchPaper e) {
        return html.missing(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
