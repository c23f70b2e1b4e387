package org.ibid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the server itself refuses, before any endpoint is looked for, leaves as a problem too.
@ApplicationScoped
class BeforeRouting {

    private final ObjectMapper json;
    private final long largest;

    BeforeRouting(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
        this.largest = largest.asLongValue();
    }

    /// Said before the server says it without a word.
    void refuse(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > largest) {
            refuseTooLarge(request, length);
        } else {
            request.next();
        }
    }

    private void refuseTooLarge(RoutingContext request, String length) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(
                        request,
                        Problem.of(
                                        ProblemType.FILE_TOO_LARGE,
                                        "The body has " + length + " bytes; " + largest
                                                + " are the most that are taken (quarkus.http.limits.max-body-size).")
                                .with("limit", largest))
                // the body is not waited for, so nothing else can come over this connection
                .onComplete(_ -> request.request().connection().close());
    }

    private Future<Void> answer(RoutingContext request, Problem problem) {
        try {
            return request.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
