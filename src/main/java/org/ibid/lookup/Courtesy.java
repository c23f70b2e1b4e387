package org.ibid.lookup;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Map;

/// Says with every question who asks, as a service's documentation wants it (`mailto`, `email`, `tool`, a key).
///
/// @param parameters their names and values
record Courtesy(Map<String, String> parameters) implements ClientRequestFilter {

    Courtesy {
        parameters = Map.copyOf(parameters);
    }

    @Override
    public void filter(ClientRequestContext question) {
        var address = UriBuilder.fromUri(question.getUri());
        parameters.forEach((name, value) -> address.queryParam(name, value.replace("%", "%25")));
        question.setUri(address.build());
    }
}
