package org.ibid.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Explains the problems: a problem's `type` is an address here.
@Path("/problems")
@Tag(name = "Problems")
@Produces(MediaType.APPLICATION_JSON)
class ProblemsApi {

    /// @param type   the problem's type
    /// @param title  what it says
    /// @param status its HTTP status
    /// @param help   how to mend it
    public record Explanation(String type, String title, int status, String help) {
        static Explanation of(ProblemType type) {
            return new Explanation(type.address(), type.title(), type.status(), type.help());
        }
    }

    @GET
    @Operation(summary = "Every kind of problem the API answers with")
    public List<Explanation> all() {
        return Stream.of(ProblemType.values()).map(Explanation::of).toList();
    }

    @GET
    @Path("/{type}")
    @Operation(summary = "What a kind of problem means, and how to mend it")
    public Explanation one(@RestPath String type) {
        return ProblemType.of(type).map(Explanation::of).orElseThrow(NotFoundException::new);
    }
}
