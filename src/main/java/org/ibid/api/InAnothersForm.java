package org.ibid.api;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import org.ibid.protocols.Protocol;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// A problem on an address of another's protocol leaves in that protocol's form.
class InAnothersForm {

    private static final Annotation[] NONE = {};

    @ServerResponseFilter
    public void tell(ContainerResponseContext response, @Nullable ResourceInfo resource) {
        if (response.getEntity() instanceof Problem problem && resource != null) {
            Protocol.of(resource.getResourceClass())
                    .map(Protocol::errors)
                    .ifPresent(form -> response.setEntity(
                            form.body(problem.status(), problem.type().replace("/problems/", ""), problem.detail()),
                            NONE,
                            form.mediaType()));
        }
    }
}
