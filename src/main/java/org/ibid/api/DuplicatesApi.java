package org.ibid.api;

import jakarta.validation.Valid;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Duplicate;
import org.ibid.library.Duplicates;
import org.ibid.library.Merge;
import org.ibid.library.MergeId;
import org.ibid.library.Merges;
import org.ibid.library.NoSuchMerge;
import org.ibid.library.Page;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The same source twice: finding it, merging, undoing, saying that it is not.
@Path("/")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
class DuplicatesApi {

    private final Duplicates duplicates;
    private final Merges merges;
    private final Versions versions;
    private final Acting acting;
    private final Once once;
    private final LibraryAddress address;

    DuplicatesApi(
            Duplicates duplicates, Merges merges, Versions versions, Acting acting, Once once, LibraryAddress address) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.versions = versions;
        this.acting = acting;
        this.once = once;
        this.address = address;
    }

    @GET
    @Path("duplicates")
    @Operation(
            summary = "Sources that are, or may be, there twice",
            description = "Each with its probability and the evidence in words: to review (the usual), same, or"
                    + " different (by a person's word). Of the entries behind each work the first ten stand there;"
                    + " `entryCount` says how many there are.")
    public RestResponse<Page<Duplicate>> list(
            @RestQuery @Parameter(description = "review, same or different") Optional<String> status,
            @RestQuery @Parameter(description = "Of those to review: probability (the usual), age or papers")
                    Optional<String> sort,
            @BeanParam Paging paging) {
        var wanted = status.map(DuplicatesApi::status).orElse(Duplicate.Status.REVIEW);
        if (sort.isPresent() && wanted != Duplicate.Status.REVIEW) {
            throw new BadParameter("sort", "Only pairs to review can be sorted.");
        }
        var order = sort.map(DuplicatesApi::order).orElse(Duplicates.Order.PROBABILITY);
        return paging.answer(duplicates.page(address.library(), wanted, order, paging.window()), address);
    }

    private static Duplicate.Status status(String text) {
        return Arrays.stream(Duplicate.Status.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new BadParameter("status", "status is review, same or different, not \"" + text + "\"."));
    }

    private static Duplicates.Order order(String text) {
        return Arrays.stream(Duplicates.Order.values())
                .filter(one -> JsonForm.word(one.name()).equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new BadParameter("sort", "sort is probability, age or papers, not \"" + text + "\"."));
    }

    /// @param works two ids or keys of works that are different sources
    record Different(
            @NotNull @Size(min = 2, max = 2, message = "needs two ids or keys")
            List<@NotBlank String> works) {}

    @POST
    @Path("duplicates/different")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say that two works are different sources", description = "They are not proposed again.")
    @APIResponse(responseCode = "204", description = "Kept")
    public Response different(@Valid @NotNull Different pair) throws IOException {
        return once.done(Digest.of(pair), () -> {
            duplicates.declareDifferent(
                    address.library(), pair.works().getFirst(), pair.works().getLast(), acting.act());
            return Response.noContent().build();
        });
    }

    /// @param keep  the id or key of the work that stays
    /// @param merge the id or key of the work that goes into it
    /// @param overrule whether to merge them although a person said that they are two sources
    record MergeOrder(@NotBlank String keep, @NotBlank String merge, boolean overrule) {}

    @POST
    @Path("merges")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make one work of two",
            description = "The kept work gets the best of each field and all references, cites and keys of the other,"
                    + " whose id and keys go on leading to it. If-Match, if it is sent, names the ETags of both.")
    @APIResponse(
            responseCode = "201",
            description = "Merged",
            content = @Content(schema = @Schema(implementation = Merge.class)))
    public Response merge(@Valid @NotNull MergeOrder order, @Context UriInfo uri) throws IOException {
        return once.done(Digest.of(order), () -> {
            var merge = merges.merge(
                    address.library(),
                    order.keep(),
                    order.merge(),
                    order.overrule(),
                    versions.expected(),
                    acting.act());
            return Response.created(uri.getBaseUri().resolve(address.of("/merges/" + merge.id())))
                    .entity(merge)
                    .build();
        });
    }

    @GET
    @Path("merges")
    @Operation(summary = "The merges, the last first")
    public RestResponse<Page<Merge>> merges(@BeanParam Paging paging) {
        return paging.answer(merges.page(address.library(), paging.window()), address);
    }

    @GET
    @Path("merges/{id}")
    @Operation(summary = "One merge")
    public Merge merge(@RestPath String id) {
        return merges.one(address.library(), id(id));
    }

    @POST
    @Path("merges/{id}/undo")
    @Operation(summary = "Take a merge back", description = "Every reference, cite and key goes back where it was.")
    public Merge undo(@RestPath String id) {
        return merges.undo(address.library(), id(id), acting.act());
    }

    private static MergeId id(String text) {
        return MergeId.parse(text).orElseThrow(() -> new NoSuchMerge(text));
    }
}
