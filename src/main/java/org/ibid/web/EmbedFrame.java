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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A bibliography as a page of its own, for frames in places where scripts are not allowed.
@Path("/embed/bibliography")
@Produces(MediaType.TEXT_HTML)
class EmbedFrame {

    /// The title of a list without a heading.
    private static final String UNNAMED = "References";

    /// Servers and browsers differ in how long an address they take; the server here takes twice as long a one.
    private static final int LONGEST_QUERY = 2000;

    private final Selections selections;
    private final Citeproc citeproc;
    private final LibraryAddress address;
    private final EmbedSettings settings;
    private final HtmlPages html;

    EmbedFrame(
            Selections selections, Citeproc citeproc, LibraryAddress address, EmbedSettings settings, HtmlPages html) {
        this.selections = selections;
        this.citeproc = citeproc;
        this.address = address;
        this.settings = settings;
        this.html = html;
    }

    /// @param named   ids, keys or DOIs, separated by commas
    /// @param paper   whose cited works are listed
    /// @param search  words that works are searched by
    /// @param heading empty for none
    @GET
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
        return html.frame(404, "frame", UNNAMED, problem(why));
    }

    private static Map<String, Object> problem(String why) {
        var data = data(StyledBibliography.refused(Styles.USUAL, "", why, List.of()), List.of());
        data.put("heading", "");
        return data;
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
        return html.strayFrame("frame", UNNAMED, problem(e.getMessage()));
    }
}
