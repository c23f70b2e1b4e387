package org.ibid.api;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Short bodies are read whole before an endpoint is chosen, while no thread waits for them: an endpoint that reads
/// its body itself is woken twice for it, and holds a thread for as long as a slow client takes.
@ApplicationScoped
class ShortBodies {

    /// In bytes; longer ones are read as they come.
    private static final int LONGEST = 64 * 1024;

    private final BodyHandler reader = BodyHandler.create(false).setBodyLimit(LONGEST);

    void read(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::read);
    }

    /// A request of HTTP/2 that has been read cannot be handed on: Quarkus REST pauses it.
    private void read(RoutingContext request) {
        if (request.request().version() != HttpVersion.HTTP_2
                && isShort(request.request().headers())) {
            reader.handle(request);
        } else {
            request.next();
        }
    }

    /// Forms are read by those who understand them, and who expects to be asked for the body is asked there.
    private static boolean isShort(MultiMap headers) {
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.matches("[1-9]\\d{0,5}")
                && Integer.parseInt(length) <= LONGEST
                && !headers.contains(HttpHeaders.EXPECT)
                && !isForm(headers.get(HttpHeaders.CONTENT_TYPE));
    }

    private static boolean isForm(@Nullable String type) {
        String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/") || lower.startsWith("application/x-www-form-urlencoded");
    }
}
