package org.ibid.api;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// What is wrong with a request before any endpoint sees it leaves as a problem too.
class BeforeMatching {

    /// PostgreSQL stores every character but this one, and nobody means it.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuseNul(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().toString().contains("%00")
                ? Problem.of(ProblemType.BAD_PARAMETER, "The address contains the character NUL (%00).")
                        .response()
                : null;
    }

    void problems(@Observes Router router) {
        router.errorHandler(400, route -> answer(route, ProblemType.INVALID_REQUEST, "The address cannot be decoded."));
        router.errorHandler(
                413, route -> answer(route, ProblemType.FILE_TOO_LARGE, "The body is larger than is taken."));
        router.errorHandler(414, route -> answer(route, ProblemType.BAD_PARAMETER, "The address is too long."));
    }

    private static void answer(RoutingContext route, ProblemType type, String detail) {
        var json = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(type.address(), type.title(), route.statusCode(), detail);
        route.response()
                .setStatusCode(route.statusCode())
                .putHeader("Content-Type", Problem.MEDIA_TYPE.toString())
                .end(json);
    }
}
