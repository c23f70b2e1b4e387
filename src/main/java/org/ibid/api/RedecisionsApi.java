package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Doubt;
import org.ibid.library.Page;
import org.ibid.library.Redecision;
import org.ibid.library.Redecisions;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Deciding a library anew after the model that tells works apart has changed.
@Path("/redecisions")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
class RedecisionsApi {

    private final Redecisions redecisions;
    private final LibraryAddress address;

    RedecisionsApi(Redecisions redecisions, LibraryAddress address) {
        this.redecisions = redecisions;
        this.address = address;
    }

    @POST
    @Operation(
            summary = "Decide anew which works and entries are one source",
            description =
                    "In the background; it outlives a restart. What people decided stays, and nothing is merged or"
                            + " taken apart: pairs that are to be reviewed now are in /duplicates, entries that would no longer"
                            + " be taken for their work in /redecisions/doubts. One that runs is not begun twice.")
    @APIResponse(
            responseCode = "202",
            description = "It runs; Location is where its progress stands",
            content = @Content(schema = @Schema(implementation = Redecision.class)))
    public Response begin(@Context UriInfo uri) {
        var begun = redecisions.begin(address.library());
        return Response.accepted(begun)
                .location(uri.getBaseUri().resolve(address.of("/redecisions/" + begun.id())))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far it has come")
    public Redecision one(@RestPath String id) {
        return redecisions.one(address.library(), id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End it where it is", description = "What was proposed stays proposed.")
    public Redecision cancel(@RestPath String id) {
        return redecisions.cancel(address.library(), id);
    }

    @GET
    @Path("/doubts")
    @Operation(
            summary = "Entries that would no longer be taken for their work",
            description = "As the last redecision found them, with the evidence. They stay with their work until a"
                    + " person decides.")
    public RestResponse<Page<Doubt>> doubts(@BeanParam Paging paging) {
        return paging.answer(redecisions.doubts(address.library(), paging.window()), address);
    }
}
