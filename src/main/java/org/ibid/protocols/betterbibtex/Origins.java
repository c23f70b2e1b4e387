package org.ibid.protocols.betterbibtex;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.ibid.protocols.Protocol;

/// Which pages may make a browser ask: only those of this service. What is no browser says no origin (RFC 6454,
/// section 7).
final class Origins {

    private static final Pattern ORIGIN = Pattern.compile("https?://(.+)");

    private Origins() {}

    static boolean isElsewhere(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        var host = ORIGIN.matcher(origin);
        return !host.matches() || !host.group(1).equals(String.valueOf(request.authority()));
    }

    static Response refused() {
        return Protocol.BETTER_BIBTEX
                .errors()
                .response(
                        403,
                        "of-another-page",
                        "Only pages of this service may ask for this; the page that did is of another.");
    }
}
