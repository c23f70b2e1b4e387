package org.ibid.protocols.zotero;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.protocols.Protocol;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Scripts of any page may read what these protocols answer, as they may with the services that speak them
/// (zotero/dataserver, `ApiController.php`; zotero/translation-server, `cors.js`). Nothing is changed by any of them.
class FromAnyPage {

    private static final Set<Protocol> OPEN = EnumSet.of(Protocol.ZOTERO, Protocol.TRANSLATION_SERVER, Protocol.CITOID);
    private static final Pattern PATHS =
            Pattern.compile("(?:/libraries/[^/]+)?/(?:zotero|api|translation-server|citoid)/.*");

    /// What a browser asks before the request itself.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response answerPreflight(ContainerRequestContext request) {
        boolean isPreflight = request.getMethod().equals("OPTIONS")
                && request.getHeaderString("Access-Control-Request-Method") != null
                && PATHS.matcher(request.getUriInfo().getRequestUri().getPath()).matches();
        return isPreflight
                ? Response.noContent()
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Access-Control-Allow-Methods", "HEAD, GET, POST, PUT, PATCH, DELETE")
                        .header(
                                "Access-Control-Allow-Headers",
                                "Authorization, Content-Type, If-Match, If-None-Match, If-Modified-Since-Version,"
                                        + " If-Unmodified-Since-Version, Zotero-API-Key, Zotero-API-Version,"
                                        + " Zotero-Schema-Version, Zotero-Write-Token")
                        .header("Access-Control-Max-Age", 86_400)
                        .build()
                : null;
    }

    @ServerResponseFilter
    public void allow(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (resource != null
                && Protocol.of(resource.getResourceClass())
                        .filter(OPEN::contains)
                        .isPresent()) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
            response.getHeaders()
                    .putSingle(
                            "Access-Control-Expose-Headers",
                            "Backoff, ETag, Last-Modified-Version, Link, Retry-After, Total-Results, Zotero-API-Version,"
                                    + " Zotero-Schema-Version, Zotero-Translator-ID");
        }
    }
}
