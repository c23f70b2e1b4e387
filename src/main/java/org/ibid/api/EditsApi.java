package org.ibid.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Edits;
import org.ibid.library.StoredWork;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Representation;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestPath;

/// Editing a work's record by hand.
@Path("/")
@Tag(name = "Works")
@Produces(MediaType.APPLICATION_JSON)
class EditsApi {

    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Edits edits;
    private final ObjectMapper json;
    private final Versions versions;
    private final Acting acting;
    private final LibraryAddress address;

    EditsApi(Edits edits, ObjectMapper json, Versions versions, Acting acting, LibraryAddress address) {
        this.edits = edits;
        this.json = json;
        this.versions = versions;
        this.acting = acting;
        this.address = address;
    }

    @PUT
    @Path("works/{work}")
    @Consumes({MediaType.APPLICATION_JSON, CSL_JSON})
    @Operation(
            summary = "Give a work another record",
            description = "A CSL-JSON item. The fields that differ are overruled: they stay as they are written here,"
                    + " whatever is found later. The key does not change. Needs If-Match, unless the library asks"
                    + " for none.")
    @APIResponse(
            responseCode = "200",
            description = "The work as it is now, with its ETag",
            content = @Content(schema = @Schema(implementation = StoredWork.class)))
    public Response replace(
            @RestPath String work,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = Object.class))) Work record) {
        return answer(edits.replace(address.library(), work, record, versions.expected(), acting.act()));
    }

    @PATCH
    @Path("works/{work}")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @Operation(
            summary = "Change fields of a work's record",
            description = "A JSON merge patch (RFC 7396) of its CSL-JSON item: null takes a field away. Needs If-Match,"
                    + " unless the library asks for none.")
    @APIResponse(
            responseCode = "200",
            description = "The work as it is now, with its ETag",
            content = @Content(schema = @Schema(implementation = StoredWork.class)))
    public Response patch(@RestPath String work, @NotNull Map<String, Object> patch) {
        return answer(edits.patch(address.library(), work, patch, versions.expected(), acting.act()));
    }

    @PUT
    @Path("works/{work}/fields/{variable}")
    @Consumes({MediaType.APPLICATION_JSON, CSL_JSON})
    @Operation(
            summary = "Overrule one field of a work",
            description =
                    "The body is its value as in CSL-JSON: a text in quotes, a list of names, a date; null takes the"
                            + " field away. It stands, whatever is found later, until it is withdrawn. Needs If-Match, unless"
                            + " the library asks for none.")
    @APIResponse(
            responseCode = "200",
            description = "The work as it is now, with its ETag",
            content = @Content(schema = @Schema(implementation = StoredWork.class)))
    public Response overrule(
            @RestPath String work,
            @RestPath String variable,
            @NotNull(message = "needs a body: a value as in CSL-JSON, or null to take the field away")
                    @RequestBody(content = @Content(schema = @Schema(implementation = Object.class)))
                    JsonNode value) {
        var patch = new HashMap<String, Object>();
        patch.put(variable, json.convertValue(value, Object.class));
        return answer(edits.set(address.library(), work, patch, versions.expected(), acting.act()));
    }

    @DELETE
    @Path("works/{work}/fields/{variable}")
    @Operation(
            summary = "Withdraw what was said of a field",
            description = "What was found holds again. Needs If-Match, unless the library asks for none.")
    @APIResponse(
            responseCode = "200",
            description = "The work as it is now, with its ETag",
            content = @Content(schema = @Schema(implementation = StoredWork.class)))
    public Response withdraw(@RestPath String work, @RestPath String variable) {
        return answer(edits.withdraw(address.library(), work, variable, versions.expected(), acting.act()));
    }

    private static Response answer(StoredWork work) {
        return Response.ok(work).tag(Representation.tag(work)).build();
    }
}
