package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.ConditionalWrites;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.Papers;
import org.ibid.web.BadParameter;
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
    /// @param version the number of its last change; it only ever grows
    /// @param conditionalWrites which writes need If-Match
    /// @param keyPattern what new keys are made of
    public record Summary(
            String name, long papers, long version, ConditionalWrites conditionalWrites, String keyPattern) {}

    /// @param conditionalWrites none, edits (the usual) or all
    /// @param keyPattern        as in `auth.lower + year + shorttitle(1).lower`
    record Settings(Optional<String> conditionalWrites, Optional<String> keyPattern) {

        private static ConditionalWrites asked(String word) {
            return Arrays.stream(ConditionalWrites.values())
                    .filter(one -> JsonForm.word(one.name()).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new BadParameter(
                            "conditionalWrites", "conditionalWrites is none, edits or all, not \"" + word + "\"."));
        }
    }

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

    @PATCH
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which writes need If-Match, or what new keys are made of",
            description =
                    "keyPattern: parts joined by +, as in auth.lower + year + shorttitle(1).lower; keys that were given"
                            + " stay. conditionalWrites: none, edits (editing a work's record; the usual) or all (merging, splitting"
                            + " and taking works away, too). A write that sends If-Match is held to it in any case.")
    public Summary change(@RestPath String name, @Valid @NotNull Settings settings) {
        var library = libraries.named(name);
        if (settings.conditionalWrites().isEmpty() && settings.keyPattern().isEmpty()) {
            throw new BadParameter("conditionalWrites", "Say conditionalWrites, keyPattern, or both.");
        }
        var asked = settings.conditionalWrites().map(Settings::asked);
        settings.keyPattern().ifPresent(pattern -> libraries.makeKeysOf(library, pattern));
        asked.ifPresent(writes -> libraries.ask(library, writes));
        return summary(library);
    }

    private Summary summary(LibraryId library) {
        var state = libraries.state(library);
        return new Summary(
                library.name(), papers.count(library), state.version(), state.conditionalWrites(), state.keyPattern());
    }
}
