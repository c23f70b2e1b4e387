package org.ibid.protocols.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// The service's addresses: the manifest, queries and data extension at one, suggestions and previews below it.
@Path("/reconcile")
@Speaks(Protocol.RECONCILIATION)
class ReconciliationApi {

    static final int MOST_QUERIES = 100;

    private static final int SUGGESTIONS = 10;
    private static final int LONGEST_CURSOR = 6;
    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][\\w$.]{0,127}");

    private final Entities entities;
    private final Extension extension;
    private final Works works;
    private final Citeproc citeproc;
    private final LibraryAddress address;
    private final ObjectMapper json;

    ReconciliationApi(
            Entities entities,
            Extension extension,
            Works works,
            Citeproc citeproc,
            LibraryAddress address,
            ObjectMapper json) {
        this.entities = entities;
        this.extension = extension;
        this.works = works;
        this.citeproc = citeproc;
        this.address = address;
        this.json = json;
    }

    @GET
    public Response get(
            @RestQuery Optional<String> queries,
            @RestQuery Optional<String> query,
            @RestQuery Optional<String> extend,
            @RestQuery Optional<String> callback,
            @Context UriInfo uri) {
        return answer(queries, query, extend, callback, uri);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(
            @RestForm Optional<String> queries,
            @RestForm Optional<String> query,
            @RestForm Optional<String> extend,
            @RestQuery Optional<String> callback,
            @Context UriInfo uri) {
        return answer(queries, query, extend, callback, uri);
    }

    private Response answer(
            Optional<String> queries,
            Optional<String> query,
            Optional<String> extend,
            Optional<String> callback,
            UriInfo uri) {
        if (queries.isPresent()) {
            return candidates(tree("queries", queries.get()), callback);
        }
        if (query.isPresent()) {
            return single(query.get(), callback);
        }
        Map<String, Object> answer = extend.isPresent()
                ? extension.of(address.library(), tree("extend", extend.get()))
                : Manifest.of(
                        uri.getBaseUri().resolve(address.of("")).toString().replaceFirst("/$", ""),
                        address.library().name());
        return written(answer, callback);
    }

    private Response candidates(JsonNode batch, Optional<String> callback) {
        if (!batch.isObject()) {
            throw new BadParameter("queries", "queries is an object: {\"q0\": {\"query\": \"...\"}}.");
        }
        if (batch.size() > MOST_QUERIES) {
            String words = "A batch may have " + MOST_QUERIES + " queries, not " + batch.size() + ".";
            return Protocol.RECONCILIATION.errors().response(413, "batch-too-large", words);
        }
        var queries = new LinkedHashMap<String, Query>();
        batch.properties().forEach(one -> queries.put(one.getKey(), Query.of(one.getKey(), one.getValue())));
        return written(entities.candidates(address.library(), queries), callback);
    }

    /// A query alone, a text or an object, as 0.1 had it.
    private Response single(String query, Optional<String> callback) {
        var one = query.strip().startsWith("{")
                ? tree("query", query)
                : json.createObjectNode().put("query", query);
        var queries = new LinkedHashMap<>(Map.of("query", Query.of("query", one)));
        return written(entities.candidates(address.library(), queries).get("query"), callback);
    }

    @GET
    @Path("suggest/entity")
    public Response entity(
            @RestQuery Optional<String> prefix,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<String> callback) {
        var found = works.typed(address.library(), prefix.orElse(""), new Window(start(cursor), SUGGESTIONS));
        return result(
                found.items().stream()
                        .map(work -> {
                            var entity = Entities.entity(work);
                            entity.put("notable", List.of(Types.of(work.csl().type())));
                            return entity;
                        })
                        .toList(),
                callback);
    }

    @GET
    @Path("suggest/property")
    public Response property(
            @RestQuery Optional<String> prefix,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<String> callback) {
        return result(
                Property.like(prefix.orElse("")).stream()
                        .skip(start(cursor))
                        .map(Property::listed)
                        .toList(),
                callback);
    }

    @GET
    @Path("suggest/type")
    public Response type(
            @RestQuery Optional<String> prefix,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<String> callback) {
        return result(
                Types.like(prefix.orElse("")).stream()
                        .skip(start(cursor))
                        .map(Types::of)
                        .toList(),
                callback);
    }

    @GET
    @Path("properties")
    public Response properties(@RestQuery Optional<String> type, @RestQuery Optional<String> callback) {
        var all = Property.like("").stream().map(Property::listed).toList();
        return written(Map.of("type", type.orElse(Types.WORK), "limit", all.size(), "properties", all), callback);
    }

    /// A page for a frame: the work as a reader expects to see it.
    @GET
    @Path("preview/{id}")
    public Response preview(@RestPath String id) {
        StoredWork work = works.one(address.library(), id);
        String entry = citeproc.bibliography(Styles.USUAL, Optional.empty(), Format.HTML, List.of(work.csl()))
                .text();
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Work</title></head>
                <body>%s</body></html>
                """.formatted(entry);
        return Response.ok(page)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", "default-src 'none'; style-src-attr 'unsafe-inline'")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static int start(Optional<String> cursor) {
        String text = cursor.orElse("0");
        if (text.length() > LONGEST_CURSOR || !text.chars().allMatch(Character::isDigit) || text.isEmpty()) {
            throw new BadParameter("cursor", "cursor is how many to pass over, not \"" + text + "\".");
        }
        return Integer.parseInt(text);
    }

    private Response result(List<? extends Map<String, ?>> found, Optional<String> callback) {
        return written(Map.of("result", found), callback);
    }

    private JsonNode tree(String parameter, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new BadParameter(parameter, parameter + " is no JSON: " + notJson.getOriginalMessage());
        }
    }

    /// As JSON, or as a script that hands it over (JSONP), as pages of 0.1 ask for it.
    private Response written(Object answer, Optional<String> callback) {
        if (callback.isEmpty()) {
            return Response.ok(answer).type(MediaType.APPLICATION_JSON).build();
        }
        if (!CALLBACK.matcher(callback.get()).matches()) {
            throw new BadParameter("callback", "callback is the name of a function.");
        }
        try {
            return Response.ok("/**/" + callback.get() + "(" + json.writeValueAsString(answer) + ");")
                    .type("application/javascript;charset=UTF-8")
                    .header("X-Content-Type-Options", "nosniff")
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer is JSON", impossible);
        }
    }
}
