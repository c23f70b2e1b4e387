package org.ibid.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.Papers;
import org.jboss.resteasy.reactive.RestPath;

/// The libraries of this service.
@Path("/libraries")
@Tag(name = "Libraries")
@Produces(MediaType.APPLICATION_JSON)
class LibrariesApi {

    private final Libraries libraries;
    private final Papers papers;

    LibrariesApi(Libraries libraries, Papers papers) {
        this.libraries = libraries;
        this.papers = papers;
    }

    /// @param name   as it stands in addresses: `/libraries/{name}/papers`
    /// @param papers how many papers it has
    public record Summary(String name, long papers) {}

    @GET
    @Operation(
            summary = "The libraries",
            description = "Every address exists under `/libraries/{name}` too; without it, it means `main`.")
    public List<Summary> list() {
        return libraries.names().stream()
                .map(libraries::named)
                .map(this::summary)
                .toList();
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One library")
    public Summary one(@RestPath String name) {
        return summary(libraries.named(name));
    }

    @PUT
    @Path("/{name}")
    @Operation(summary = "Make a library, unless it is there")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(responseCode = "200", description = "It was there")
    public Response make(@RestPath String name, @Context UriInfo uri) {
        boolean made = libraries.make(name);
        return Response.status(made ? 201 : 200)
                .location(uri.getRequestUri())
                .entity(summary(libraries.named(name)))
                .build();
    }

    private Summary summary(LibraryId library) {
        return new Summary(library.name(), papers.count(library));
    }
}
