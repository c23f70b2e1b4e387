package org.ibid.api;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

/// Which methods an address takes, which an answer of 405 has to say (RFC 9110, section 15.5.6). Quarkus says it only
/// to OPTIONS, so its router is asked.
final class AllowedMethods {

    private AllowedMethods() {}

    /// Those of the address of the current request, in order of the alphabet; none if there is no request.
    static SortedSet<String> here() {
        return Optional.ofNullable(CurrentRequestManager.get())
                .map(AllowedMethods::of)
                .orElseGet(TreeSet::new);
    }

    private static SortedSet<String> of(ResteasyReactiveRequestContext request) {
        var methods = new TreeSet<String>();
        var match = new RequestMapper<>(request.getDeployment().getClassMappers()).map(request.getPathWithoutPrefix());
        if (match != null) {
            Stream.of(match.value.handlers)
                    .filter(ClassRoutingHandler.class::isInstance)
                    .map(ClassRoutingHandler.class::cast)
                    .forEach(routing -> routing.getMappers().forEach((method, addresses) -> {
                        if (method != null && takes(addresses, match.remaining)) {
                            methods.add(method);
                        }
                    }));
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static boolean takes(RequestMapper<RuntimeResource> addresses, String rest) {
        var match = addresses.map(rest.isEmpty() ? "/" : rest);
        return match != null && (match.remaining.isEmpty() || match.remaining.equals("/"));
    }
}
