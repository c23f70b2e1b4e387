package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.identity.Relation;
import org.ibid.library.Page;
import org.ibid.library.Relations;
import org.ibid.library.WorkRelation;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/// How works belong together that are not one source: a preprint and what was published, a chapter and its book.
@Path("/")
@Tag(name = "Works")
@Produces(MediaType.APPLICATION_JSON)
class RelationsApi {

    private final Relations relations;
    private final Acting acting;
    private final LibraryAddress address;

    RelationsApi(Relations relations, Acting acting, LibraryAddress address) {
        this.relations = relations;
        this.acting = acting;
        this.address = address;
    }

    @GET
    @Path("works/{work}/relations")
    @Operation(
            summary = "The works that a work belongs together with, though they are not one source",
            description = "A preprint and what was published, a chapter and its book, a translation, an edition, a"
                    + " reprint, a correction, a retraction, a reply, a review; found by comparing, or said by a person."
                    + " `direction` is of (this work is a ... of the other), has, or unknown.")
    public RestResponse<Page<WorkRelation>> list(@RestPath String work, @BeanParam Paging paging) {
        return paging.answer(relations.of(address.library(), work, paging.window()), address);
    }

    /// @param kind how the work belongs together with the other: it is a ... of it
    record Said(
            @NotNull
            @Schema(
                    enumeration = {
                        "chapter",
                        "version",
                        "translation",
                        "edition",
                        "reprint",
                        "correction",
                        "retraction",
                        "reply",
                        "review"
                    })
            String kind) {}

    @PUT
    @Path("works/{work}/relations/{other}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that a work is a chapter, an earlier version... of another",
            description = "It replaces what was found or said of the two, and stands whatever is found later. That they"
                    + " are two sources is said with it. One that would close a circle (a version of a version of"
                    + " itself) is refused.")
    public WorkRelation say(@RestPath String work, @RestPath String other, @Valid @NotNull Said said) {
        return relations.declare(address.library(), work, other, kind(said.kind()), acting.act());
    }

    private static Relation kind(String word) {
        return Arrays.stream(Relation.values())
                .filter(kind -> JsonForm.word(kind.name()).equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "kind",
                        "kind is one of "
                                + Arrays.stream(Relation.values())
                                        .map(kind -> JsonForm.word(kind.name()))
                                        .collect(Collectors.joining(", "))
                                + ", not \"" + word + "\"."));
    }

    @DELETE
    @Path("works/{work}/relations/{other}")
    @Operation(
            summary = "Take back that two works belong together",
            description = "Whoever found or said it; comparing does not bring it back. Whether they are one source is"
                    + " another question, which this does not answer.")
    public void takeBack(@RestPath String work, @RestPath String other) {
        relations.withdraw(address.library(), work, other, acting.act());
    }
}
