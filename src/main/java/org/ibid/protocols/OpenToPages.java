package org.ibid.protocols;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.web.EmbedSettings;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Readers;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Scripts of any page may read what these protocols answer, as they may with the services that speak them
/// (zotero/dataserver, `ApiController.php`; zotero/translation-server, `cors.js`; the reconciliation API,
/// section 3.4), unless [EmbedSettings#origins] says whose pages may. Nothing in a library is changed by any of them.
class OpenToPages {

    private static final Set<Protocol> OPEN = EnumSet.of(
            Protocol.ZOTERO,
            Protocol.CITEPROC_JS_SERVER,
            Protocol.TRANSLATION_SERVER,
            Protocol.CITOID,
            Protocol.CROSSREF,
            Protocol.OPENCITATIONS,
            Protocol.RECONCILIATION);

    /// Of those whose clients send what a browser asks about first; requests of the others are simple ones.
    private static final Pattern ASKED_FIRST =
            Pattern.compile("/(?:zotero|api|translation-server|citoid)/.*|/(?:citeproc-js-server)?");

    private final Readers readers;
    private final LibraryAddress address;

    OpenToPages(EmbedSettings settings, LibraryAddress address) {
        this.readers = Readers.of(settings);
        this.address = address;
    }

    /// What a browser asks before the request itself.
    @ServerRequestFilter(preMatching = true)
    public @Nullable Response answerPreflight(ContainerRequestContext request) {
        return isPreflight(request)
                ? Readers.preflight(
                        "HEAD, GET, POST, PUT, PATCH, DELETE",
                        "Authorization, Content-Type, If-Match, If-None-Match, If-Modified-Since-Version,"
                                + " If-Unmodified-Since-Version, Zotero-API-Key, Zotero-API-Version,"
                                + " Zotero-Schema-Version, Zotero-Write-Token")
                : null;
    }

    private boolean isPreflight(ContainerRequestContext request) {
        return Readers.wanted(request).isPresent()
                && ASKED_FIRST.matcher(address.path()).matches();
    }

    @ServerResponseFilter
    public void open(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        boolean isOpen = Protocol.of(resource == null ? null : resource.getResourceClass())
                .filter(OPEN::contains)
                .isPresent();
        if (isOpen || isPreflight(request)) {
            readers.tell(
                    request,
                    response,
                    "Backoff, ETag, Last-Modified-Version, Link, Retry-After, Total-Results, Zotero-API-Version,"
                            + " Zotero-Schema-Version, Zotero-Translator-ID");
        }
    }
}
