package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.identity.Answer;
import org.ibid.library.Decision;
import org.ibid.library.Decisions;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestQuery;

/// Deciding on many pairs at once, or seeing first what that would change.
@Path("/duplicates/decisions")
@Tag(name = "Duplicates")
@Produces(MediaType.APPLICATION_JSON)
class DecisionsApi {

    private final Decisions decisions;
    private final Acting acting;
    private final Once once;
    private final LibraryAddress address;

    DecisionsApi(Decisions decisions, Acting acting, Once once, LibraryAddress address) {
        this.decisions = decisions;
        this.acting = acting;
        this.once = once;
        this.address = address;
    }

    /// @param decisions done in order, all or none
    record Order(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull One> decisions) {}

    /// @param works    two ids or keys; where they are the same, the first is the work that stays
    /// @param answer   same, different, or review: to take back that they are different
    /// @param overrule whether to merge them although a person said that they are two sources
    /// @param why      for the history
    record One(
            @NotNull @Size(min = 2, max = 2, message = "needs two ids or keys")
            List<@NotBlank String> works,

            @NotNull @Pattern(regexp = "same|different|review", message = "is same, different or review")
            String answer,

            boolean overrule,
            Optional<@Size(max = 1_000) @Pattern(regexp = "\\P{Cc}*", message = "holds no control characters") String>
                    why) {

        Decision decision() {
            return new Decision(
                    Answer.valueOf(answer.toUpperCase(Locale.ROOT)),
                    works.getFirst(),
                    works.getLast(),
                    overrule,
                    why.orElse(""));
        }
    }

    /// @param dryRun  whether nothing was changed
    /// @param effects what each decision did, or would do
    record Decided(boolean dryRun, List<Decision.Effect> effects) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide on many pairs",
            description =
                    "All of them or none. `review` takes back a person's word that two are different; merges are taken"
                            + " back at /merges/{id}/undo. With `dryRun=true` nothing is changed: the answer says what would be, the"
                            + " works, keys, entries, cites and fields.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Decided.class)))
    public Response decide(
            @Valid @NotNull Order order,
            @RestQuery @DefaultValue("false") @Parameter(description = "true to change nothing") String dryRun)
            throws IOException {
        boolean rehearsal = DryRun.isAsked(dryRun);
        return once.done(Digest.of(order), () -> {
            var wanted = order.decisions().stream().map(One::decision).toList();
            return Response.ok(new Decided(
                            rehearsal, decisions.decide(address.library(), wanted, rehearsal, acting.act())))
                    .build();
        });
    }
}
