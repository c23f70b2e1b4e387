package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.ibid.csl.BrokenStyle;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.UnknownLocale;
import org.ibid.csl.UnknownStyle;
import org.ibid.library.BadLibraryName;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.NoSuchWork;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;

/// Better BibTeX's JSON-RPC 2.0 (`json-rpc.ts`): always 200, one call or a batch. Unlike the standard, and like Better
/// BibTeX, it answers calls without an id too, as clients leave it out and wait for the answer; unlike Better BibTeX,
/// and like the standard, an error has the id of its call.
@Path("/better-bibtex/json-rpc")
@Speaks(Protocol.BETTER_BIBTEX)
@Produces(MediaType.APPLICATION_JSON)
class JsonRpc {

    private static final int MOST_CALLS = 100;

    /// Characters that the answers to a batch may have in all before the rest of its calls are refused.
    private static final int MOST_ANSWERED = 16_000_000;

    private final RpcMethods methods;
    private final ObjectMapper json;
    private final RoutingContext routing;

    JsonRpc(RpcMethods methods, ObjectMapper json, RoutingContext routing) {
        this.methods = methods;
        this.json = json;
        this.routing = routing;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public JsonNode post(String body) throws IOException {
        return answer(body);
    }

    @GET
    public JsonNode get() throws IOException {
        return answer(QueryPath.decoded(routing.request().query()));
    }

    private JsonNode answer(String text) throws IOException {
        JsonNode request;
        try {
            request = json.readTree(text);
        } catch (JsonProcessingException malformed) {
            return error(
                    json.nullNode(),
                    new RpcFault(RpcFault.PARSE_ERROR, "This is no JSON: " + malformed.getOriginalMessage()));
        }
        if (!request.isArray()) {
            return one(request);
        }
        if (request.isEmpty() || request.size() > MOST_CALLS) {
            return error(
                    json.nullNode(),
                    new RpcFault(
                            RpcFault.INVALID_REQUEST,
                            "A batch has 1 to " + MOST_CALLS + " calls, not " + request.size() + "."));
        }
        return batch(request);
    }

    private JsonNode batch(JsonNode calls) throws IOException {
        var answers = json.createArrayNode();
        long answered = 0;
        for (var call : calls) {
            var answer = answered > MOST_ANSWERED ? error(id(call), RpcFault.tooMuch(MOST_ANSWERED)) : one(call);
            answered += characters(answer);
            answers.add(answer);
        }
        return answers;
    }

    private static long characters(JsonNode node) {
        if (!node.isContainerNode()) {
            return node.asText().length();
        }
        long inside = 0;
        for (var child : node) {
            inside += characters(child);
        }
        return inside;
    }

    private JsonNode id(JsonNode call) {
        return call.hasNonNull("id") ? call.get("id") : json.nullNode();
    }

    private JsonNode one(JsonNode call) throws IOException {
        var id = id(call);
        try {
            return json.createObjectNode()
                    .put("jsonrpc", "2.0")
                    .<ObjectNode>set("result", json.valueToTree(result(call)))
                    .set("id", id);
        } catch (RpcFault fault) {
            return error(id, fault);
        } catch (NoSuchLibrary
                | BadLibraryName
                | NoSuchPaper
                | NoSuchWork
                | UnknownStyle
                | BrokenStyle
                | NoBibliography
                | UnknownLocale
                | BadParameter refused) {
            return error(id, RpcFault.params(refused.getMessage()));
        }
    }

    private Object result(JsonNode call) throws IOException {
        if (!call.path("jsonrpc").asText().equals("2.0") || !call.path("method").isTextual()) {
            throw new RpcFault(
                    RpcFault.INVALID_REQUEST,
                    "A call is {\"jsonrpc\": \"2.0\", \"method\": \"...\", \"params\": [...]}.");
        }
        String name = call.get("method").asText();
        var method = Method.of(name)
                .orElseThrow(() -> new RpcFault(
                        RpcFault.METHOD_NOT_FOUND,
                        "Method not found: " + name + ". Without a window there are " + Method.names() + "."));
        return methods.call(Arguments.of(method, call.path("params")));
    }

    private JsonNode error(JsonNode id, RpcFault fault) {
        var answer = json.createObjectNode().put("jsonrpc", "2.0");
        answer.putObject("error").put("code", fault.code()).put("message", fault.getMessage());
        return answer.set("id", id);
    }
}
