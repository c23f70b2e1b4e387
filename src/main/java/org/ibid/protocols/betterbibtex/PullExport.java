package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.library.LibraryId;
import org.ibid.library.WorkQuery;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.web.Exports;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Better BibTeX's pull export (`pull-export.ts`): a library, a paper's list or some works as a file, from an address.
@Path("/better-bibtex")
@Speaks(Protocol.BETTER_BIBTEX)
class PullExport {

    private static final Pattern LIBRARY = Pattern.compile("(?:group|library);(?:id|name):([^/]+)(?:/(.*))?");
    private static final Pattern COLLECTION = Pattern.compile("collection(?:;(?:id|key):([^/]+))?(?:/(.*))?");

    private final ZoteroLibraries libraries;
    private final CitedWorks works;
    private final Exports exports;
    private final ObjectMapper json;
    private final RoutingContext routing;

    PullExport(
            ZoteroLibraries libraries, CitedWorks works, Exports exports, ObjectMapper json, RoutingContext routing) {
        this.libraries = libraries;
        this.works = works;
        this.exports = exports;
        this.json = json;
        this.routing = routing;
    }

    /// `?/1/library.bib`; whatever the library is called there, its number says which it is.
    @GET
    @Path("{at: (export/)?library}")
    public Response library(@Context Request request) {
        var asked = asked();
        return library(libraries.library(asked.library()), asked.ending(), request);
    }

    /// `?/1/KEY.bib`, where the key is that of a paper, or its title.
    @GET
    @Path("{at: (export/)?collection}")
    public Response collection(@Context Request request) {
        var asked = asked();
        return collection(libraries.library(asked.library()), asked.name(), asked.ending(), request);
    }

    /// `?/library;name:main/collection;key:KEY/name.bib`, both parts as wanted.
    @GET
    @Path("export")
    public Response export(@Context Request request) {
        var asked = asked();
        var named = LIBRARY.matcher(asked.path());
        boolean isNamed = named.matches();
        var library = libraries.library(isNamed ? named.group(1) : "");
        var collection = COLLECTION.matcher(isNamed ? orEmpty(named.group(2)) : asked.path());
        boolean isCollection = collection.matches();
        var file = isCollection
                ? collection(
                        library,
                        Optional.ofNullable(collection.group(1)).orElseGet(() -> orEmpty(collection.group(2))),
                        asked.ending(),
                        request)
                : library(library, asked.ending(), request);
        return Response.fromResponse(file)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + library.name() + "."
                                + asked.ending().replaceAll("[^\\w-]", "") + "\"")
                .build();
    }

    /// Nothing is ever selected in a service without a window.
    @GET
    @Path("{at: select|export/selected}")
    public Response selected() {
        throw new BadParameter(
                "selected", "Nothing is selected here, as there is no window; name works: /export/item?citationKeys=.");
    }

    /// @param keys       separated by commas
    /// @param withErrors whether to wrap the items for a filter of pandoc, and tell it what was not found
    @GET
    @Path("export/item")
    public Response items(
            @RestQuery("citationKeys") Optional<String> keys,
            @RestQuery Optional<String> translator,
            @RestQuery("pandocFilterData") Optional<String> withErrors,
            @RestQuery Optional<String> libraryID,
            @RestQuery Optional<String> library,
            @RestQuery Optional<String> groupID,
            @RestQuery Optional<String> group)
            throws IOException {
        var wanted = CommaSeparated.of(keys);
        if (wanted.isEmpty()) {
            throw new BadParameter("citationKeys", "Name works by their keys: ?citationKeys=khan2021russia,...");
        }
        var format = Translator.format(translator.orElseThrow(
                () -> new BadParameter("translator", "Say in which format: &translator=csljson, for instance.")));
        var in = libraries.library(
                libraryID.or(() -> library).or(() -> groupID).or(() -> group).orElse(""));
        return text(
                withErrors.isPresent() ? forFilter(in, wanted, format) : works.written(works.all(in, wanted), format));
    }

    private String forFilter(LibraryId library, List<String> keys, ExchangeFormat format) throws IOException {
        if (format != ExchangeFormat.CSL_JSON) {
            throw new BadParameter("translator", "pandocFilterData comes as csljson only.");
        }
        ObjectNode data = json.createObjectNode();
        ObjectNode items = data.putObject("items");
        ObjectNode zotero = data.putObject("zotero");
        ObjectNode errors = data.putObject("errors");
        var found = works.find(library, keys);
        JsonNode written = json.readTree(works.written(found.known(), format));
        for (int i = 0; i < written.size(); i++) {
            String key = written.get(i).path("id").asText();
            var work = found.known().get(i).work();
            items.set(key, written.get(i));
            zotero.putObject(key).put("itemID", CitedWorks.number(work)).put("uri", works.address(library, work));
        }
        found.unknown().forEach(one -> errors.put(one.key(), "not found"));
        return json.writeValueAsString(data);
    }

    private QueryPath asked() {
        return QueryPath.of(routing.request().query());
    }

    private Response library(LibraryId library, String ending, Request request) {
        var format = Translator.format(ending);
        var all = new Exports.Wanted.Query(WorkQuery.ALL);
        return asText(exports.of(library, all, format, request, Translator.dress(format)));
    }

    private Response collection(LibraryId library, String name, String ending, Request request) {
        var format = Translator.format(ending);
        var paper = libraries.collection(library, name);
        return asText(exports.ofPaper(library, paper, false, format, request, Translator.dress(format)));
    }

    private static Response asText(Response file) {
        return Response.fromResponse(file)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Response text(String text) {
        return Response.ok(text)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
