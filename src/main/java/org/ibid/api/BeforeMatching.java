package org.ibid.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// What is wrong with an address before any endpoint sees it leaves as a problem too.
class BeforeMatching {

    /// PostgreSQL stores every character but this one, and nobody means it.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuseNul(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().toString().contains("%00")
                ? Problem.of(ProblemType.BAD_PARAMETER, "The address contains the character NUL (%00).")
                        .response()
                : null;
    }
}
