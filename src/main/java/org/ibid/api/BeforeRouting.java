package org.ibid.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the server itself refuses, before any endpoint is looked for, leaves as a problem too.
@ApplicationScoped
class BeforeRouting {

    /// Its own addresses, which say nothing of hosts: probes ask for them by HTTP/1.0.
    private static final String OF_THE_SERVER = "/q/";

    private final ObjectMapper json;
    private final long largest;

    BeforeRouting(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
        this.largest = largest.asLongValue();
    }

    /// Said before the server says it without a word.
    void refuse(@Observes Router router) {
        router.route()
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(this::refuse)
                .failureHandler(this::tell);
    }

    private void refuse(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > largest) {
            refuseTooLarge(request, length);
        } else if (namesNoHost(request)) {
            refuseNameless(request);
        } else {
            fault(request.request().uri()).ifPresentOrElse(fault -> refuseBroken(request, fault), request::next);
        }
    }

    /// Of HTTP/1.1 the router itself refuses it, before any route is taken.
    private void tell(RoutingContext request) {
        if (namesNoHost(request)) {
            refuseNameless(request);
        } else {
            request.next();
        }
    }

    /// The server itself would say no more than 400, but leaves it to us ([org.ibid.Ibid] asks it to).
    private static Optional<URISyntaxException> fault(String address) {
        try {
            new URI(address);
            return Optional.empty();
        } catch (URISyntaxException fault) {
            return Optional.of(fault);
        }
    }

    private void refuseBroken(RoutingContext request, URISyntaxException fault) {
        answer(
                request,
                Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "The address cannot be read from its character " + (fault.getIndex() + 1) + " on: "
                                + fault.getReason()
                                + ". A percent sign itself is written %25 (RFC 3986, section 2.1)."));
    }

    private void refuseNameless(RoutingContext request) {
        answer(
                request,
                Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "The request names no host: it needs a header Host, as in \"Host: localhost:8080\" (RFC 9110,"
                                + " section 7.2)."));
    }

    private static boolean namesNoHost(RoutingContext request) {
        String host = request.request().getHeader(HttpHeaders.HOST);
        return request.request().version() != HttpVersion.HTTP_2
                && (host == null || HostAndPort.parseAuthority(host, -1) == null)
                && !request.request().uri().startsWith(OF_THE_SERVER);
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
