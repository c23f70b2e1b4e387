package org.ibid.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Lets pages of other origins read what is made to be shown in them (the Fetch standard, "CORS protocol"): works,
/// bibliographies, styles. Nobody can change anything from there, nor read papers' texts.
class CrossOrigin {

    private static final Pattern READ = Pattern.compile("/(embed\\.js|oembed|bibliography|works([./].*)?|styles(/.*)?"
            + "|locales|papers/[^/]++/(bibliography|cite|references.*)|((application|text)/[^/]++/)?10\\..*)");

    /// It is a POST because a document's citations are too long for an address; it changes nothing.
    private static final String ASKED = "/bibliography";

    private static final List<String> SAFE = List.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Readers readers;
    private final LibraryAddress address;

    CrossOrigin(EmbedSettings settings, LibraryAddress address) {
        this.readers = Readers.of(settings);
        this.address = address;
    }

    /// Browsers ask before they send JSON elsewhere, or a header that is not in every request, such as If-None-Match.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response preflight(ContainerRequestContext request) {
        String wanted = Readers.wanted(request).orElse("");
        String path = address.path();
        return path.equals(ASKED) && wanted.equals(HttpMethod.POST)
                ? Readers.preflight("POST", "Content-Type")
                : SAFE.contains(wanted) && READ.matcher(path).matches()
                        ? Readers.preflight("GET, HEAD", "Accept, If-None-Match, If-Modified-Since")
                        : null;
    }

    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        String path = address.path();
        String method = request.getMethod();
        boolean isPreflight = method.equals(HttpMethod.OPTIONS) && response.getStatus() == 204;
        if (path.equals(ASKED)
                || (isPreflight || SAFE.contains(method)) && READ.matcher(path).matches()) {
            readers.tell(request, response, "ETag, Link, " + Exports.NOT_CARRIED);
        }
    }
}
