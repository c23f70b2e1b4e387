package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.NoSuchSplit;
import org.ibid.library.Page;
import org.ibid.library.Papers;
import org.ibid.library.Split;
import org.ibid.library.Split.EntryPlace;
import org.ibid.library.SplitId;
import org.ibid.library.Splits;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// Two sources under one record: making entries a work of their own, and taking that back.
@Path("/")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
class SplitsApi {

    private final Splits splits;
    private final Papers papers;
    private final Versions versions;
    private final Acting acting;
    private final Once once;
    private final LibraryAddress address;

    SplitsApi(Splits splits, Papers papers, Versions versions, Acting acting, Once once, LibraryAddress address) {
        this.splits = splits;
        this.papers = papers;
        this.versions = versions;
        this.acting = acting;
        this.once = once;
        this.address = address;
    }

    /// @param references the entries that are another work
    record SplitOrder(@NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull Named> references) {}

    /// @param paper  the id or key of a paper
    /// @param number the entry's place in its list, from 1
    record Named(@NotBlank String paper, @Min(1) int number) {}

    @POST
    @Path("works/{work}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make entries of a work another work",
            description =
                    "With what was read of them, and every cite that they alone answer. That the two are different"
                            + " is from now on a person's word, which nothing found later sets aside.")
    @APIResponse(
            responseCode = "201",
            description = "Split",
            content = @Content(schema = @Schema(implementation = Split.class)))
    public Response split(@RestPath String work, @Valid @NotNull SplitOrder order, @Context UriInfo uri)
            throws IOException {
        return once.done(Digest.of(order), () -> {
            var split = splits.split(address.library(), work, places(order), versions.expected(), acting.act());
            return Response.created(uri.getBaseUri().resolve(address.of("/splits/" + split.id())))
                    .entity(split)
                    .build();
        });
    }

    private List<EntryPlace> places(SplitOrder order) {
        return order.references().stream()
                .map(named -> new EntryPlace(papers.id(address.library(), named.paper()), named.number()))
                .toList();
    }

    @GET
    @Path("splits")
    @Operation(summary = "The splits, the last first")
    public RestResponse<Page<Split>> list(@BeanParam Paging paging) {
        return paging.answer(splits.page(address.library(), paging.window()), address);
    }

    @GET
    @Path("splits/{id}")
    @Operation(summary = "One split")
    public Split one(@RestPath String id) {
        return splits.one(address.library(), id(id));
    }

    @POST
    @Path("splits/{id}/undo")
    @Operation(
            summary = "Take a split back",
            description = "Every entry and cite goes back where it was; the id and key that the split made lead there.")
    public Split undo(@RestPath String id) {
        return splits.undo(address.library(), id(id), acting.act());
    }

    private static SplitId id(String text) {
        return SplitId.parse(text).orElseThrow(() -> new NoSuchSplit(text));
    }
}
