package org.ibid.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// If-None-Match compares weakly (RFC 9110, section 13.1.2): proxies that compress make our tags weak, and clients send
/// them back so. RESTEasy compares strongly, so the marks are taken off before it looks.
class WeakComparison {

    private static final Pattern WEAK = Pattern.compile("(^|,\\s*+)W/(?=\")");

    @ServerRequestFilter(preMatching = true)
    public void takeMarksOff(ContainerRequestContext request) {
        var tags = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null && tags.stream().anyMatch(tag -> tag.contains("W/"))) {
            request.getHeaders()
                    .put(
                            HttpHeaders.IF_NONE_MATCH,
                            tags.stream()
                                    .map(tag -> WEAK.matcher(tag).replaceAll("$1"))
                                    .toList());
        }
    }
}
