package org.ibid.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// What is wrong with an address before any endpoint sees it leaves as a problem too.
class BeforeMatching {

    /// PostgreSQL stores every character but this one, and nobody means it.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuseNul(ContainerRequestContext request) {
        return request.getUriInfo()
                        .getRequestUri()
                        .toString()
                        .replace("%25", "%")
                        .contains("%00")
                ? Problem.of(ProblemType.BAD_PARAMETER, "The address contains the character NUL (%00).")
                        .response()
                : null;
    }

    /// Told here, because what chooses an endpoint by it would take it for a fault of ours.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response refuseWhatIsNoMediaType(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null) {
                MediaType.valueOf(type);
            }
            return null;
        } catch (IllegalArgumentException noMediaType) {
            return Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "\"" + type + "\" is no media type, as text/plain is.")
                    .response();
        }
    }
}
