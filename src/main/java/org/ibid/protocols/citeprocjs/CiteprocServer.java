package org.ibid.protocols.citeprocjs;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.Citeproc;
import org.ibid.csl.CiteprocJs;
import org.ibid.csl.text.OutputFormat;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.jboss.resteasy.reactive.RestQuery;

/// zotero/citeproc-js-server (`lib/citeServer.js`): CSL items in, a bibliography and citations out; nothing is stored.
/// It answers at the root too, where that server does.
@Path("/")
@Speaks(Protocol.CITEPROC_JS_SERVER)
class CiteprocServer {

    private static final String ALLOWED = "POST,OPTIONS";

    private final Citeproc citeproc;
    private final ObjectMapper json;

    CiteprocServer(Citeproc citeproc, ObjectMapper json) {
        this.citeproc = citeproc;
        this.json = json;
    }

    /// How the answer is wanted.
    public static class Wanted {
        @RestQuery
        @DefaultValue("chicago-author-date")
        String style;

        @RestQuery
        @DefaultValue("en-US")
        String locale;

        @RestQuery
        @DefaultValue("1")
        String bibliography;

        @RestQuery
        @DefaultValue("0")
        String citations;

        @RestQuery
        @DefaultValue("html")
        String outputformat;

        @RestQuery
        @DefaultValue("json")
        String responseformat;

        @RestQuery
        @DefaultValue("0")
        String linkwrap;

        CiteprocJs.Order order(Posted posted) {
            return new CiteprocJs.Order(
                    posted.styleXml(),
                    style,
                    Optional.of(locale),
                    format(),
                    linkwrap.equals("1"),
                    posted.works(),
                    bibliography.equals("1"),
                    citations.equals("1") ? posted.clusters() : List.of());
        }

        OutputFormat format() {
            return switch (outputformat) {
                case "html" -> OutputFormat.SUITE_HTML;
                case "text" -> OutputFormat.TEXT;
                case "rtf" -> OutputFormat.RTF;
                case "asciidoc" -> OutputFormat.ASCIIDOC;
                default ->
                    throw new BadParameter(
                            "outputformat",
                            "outputformat is html, text, rtf or asciidoc, not \"" + outputformat + "\".");
            };
        }
    }

    @POST
    @Path("{at: (citeproc-js-server)?}")
    @Consumes(MediaType.WILDCARD)
    public Response render(@BeanParam Wanted wanted, String body) {
        try {
            var made = citeproc.likeCiteprocJs(wanted.order(Posted.read(body, json)));
            return switch (wanted.responseformat) {
                case "json" ->
                    Response.ok(answer(made, wanted))
                            .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                            .build();
                case "html", "rtf" ->
                    Response.ok(made.bibliography()
                                    .map(list -> wanted.format().bibliography(list.entries()))
                                    .orElse(""))
                            .type("text/" + wanted.responseformat + ";charset=UTF-8")
                            .build();
                default ->
                    throw new BadParameter(
                            "responseformat",
                            "responseformat is json, html or rtf, not \"" + wanted.responseformat + "\".");
            };
        } catch (BrokenStyle broken) {
            throw new BadParameter("style", broken.getMessage());
        }
    }

    @GET
    @Path("citeproc-js-server")
    public Response get() {
        throw new BadParameter("body", "Item data must be POSTed with request");
    }

    @OPTIONS
    @Path("{at: (citeproc-js-server)?}")
    public Response options() {
        return Response.ok().header(HttpHeaders.ALLOW, ALLOWED).build();
    }

    private static Map<String, Object> answer(CiteprocJs made, Wanted wanted) {
        var format = wanted.format();
        var answer = new LinkedHashMap<String, Object>();
        if (wanted.bibliography.equals("1")) {
            answer.put(
                    "bibliography",
                    made.bibliography()
                            .<Object>map(list -> List.of(
                                    described(list, format),
                                    list.entries().stream().map(format::entry).toList()))
                            .orElse(false));
        }
        if (wanted.citations.equals("1")) {
            var citations = new ArrayList<List<Object>>();
            made.citations().forEach(text -> citations.add(List.of(citations.size(), text)));
            answer.put("citations", citations);
        }
        return answer;
    }

    private static Map<String, Object> described(CiteprocJs.Listing list, OutputFormat format) {
        var look = list.look();
        var described = new LinkedHashMap<String, Object>();
        described.put("maxoffset", list.widest());
        described.put("entryspacing", look.entrySpacing());
        described.put("linespacing", look.lineSpacing());
        described.put("second-field-align", look.aligned() ? look.secondFieldAlign() : false);
        described.put("entry_ids", list.ids().stream().map(List::of).toList());
        described.put("bibliography_errors", List.of());
        described.put("done", false);
        if (look.hanging()) {
            described.put("hangingindent", 2);
        }
        described.put("bibstart", format.start());
        described.put("bibend", format.end());
        return described;
    }
}
