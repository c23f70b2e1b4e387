package org.ibid.protocols;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Lets pages of any origin read what these protocols answer, as the services they come from do (the reconciliation
/// API, section 3.4, demands it). Their requests are simple ones: no browser asks before it sends them.
class OpenToPages {

    private static final Set<Protocol> OPEN =
            EnumSet.of(Protocol.CROSSREF, Protocol.OPENCITATIONS, Protocol.RECONCILIATION);

    @ServerResponseFilter
    public void open(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (resource != null
                && Protocol.of(resource.getResourceClass())
                        .filter(OPEN::contains)
                        .isPresent()) {
            response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        }
    }
}
