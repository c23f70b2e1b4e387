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

    /// Browsers ask before they send JSON elsewhere.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response preflight(ContainerRequestContext request) {
        boolean isAsked = request.getMethod().equals(HttpMethod.OPTIONS)
                && HttpMethod.POST.equals(request.getHeaderString("Access-Control-Request-Method"))
                && address.path().equals(ASKED);
        return isAsked
                ? Response.noContent()
                        .header("Access-Control-Allow-Methods", "POST")
                        .header("Access-Control-Allow-Headers", "Content-Type")
                        .header("Access-Control-Max-Age", 86_400)
                        .build()
                : null;
    }

    @ServerResponseFilter
    public void allow(ContainerRequestContext request, ContainerResponseContext response) {
        String path = address.path();
        if (!(path.equals(ASKED)
                || SAFE.contains(request.getMethod()) && READ.matcher(path).matches())) {
            return;
        }
        var headers = response.getHeaders();
        readers.tell(headers, request.getHeaderString("Origin"));
        headers.putSingle("Access-Control-Expose-Headers", "ETag, Link, " + Exports.NOT_CARRIED);
    }
}
