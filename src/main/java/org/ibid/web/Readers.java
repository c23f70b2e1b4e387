package org.ibid.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose pages may read what they ask for (the Fetch standard, "CORS protocol").
///
/// @param origins `https://journal.example`; `*` is all
public record Readers(List<String> origins) {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    /// For how many seconds a browser need not ask again.
    private static final int KEPT = 86_400;

    public Readers {
        origins = List.copyOf(origins);
    }

    /// Those of [EmbedSettings#origins()].
    public static Readers of(EmbedSettings settings) {
        return new Readers(settings.origins());
    }

    /// What a browser wants to do that asks before the request itself (`OPTIONS`), the name of a method; empty if
    /// it is no such question.
    public static Optional<String> wanted(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.OPTIONS)
                ? Optional.ofNullable(request.getHeaderString("Access-Control-Request-Method"))
                : Optional.empty();
    }

    /// The answer to such a question. Whether the page is one of the readers, [#tell] adds.
    ///
    /// @param methods separated by commas, as the headers that a request may have
    public static Response preflight(String methods, String headers) {
        return Response.noContent()
                .header("Access-Control-Allow-Methods", methods)
                .header("Access-Control-Allow-Headers", headers)
                .header("Access-Control-Max-Age", KEPT)
                .build();
    }

    /// Tells a browser whether a page is one of theirs, and which headers its script may read.
    ///
    /// @param exposed separated by commas
    public void tell(ContainerRequestContext request, ContainerResponseContext response, String exposed) {
        tell(response.getHeaders(), request.getHeaderString("Origin"));
        response.getHeaders().putSingle("Access-Control-Expose-Headers", exposed);
    }

    /// @param headers of the answer
    /// @param origin  of the page, as the browser says it; null if it says none
    void tell(MultivaluedMap<String, Object> headers, @Nullable String origin) {
        if (origins.contains("*")) {
            headers.putSingle(ALLOWED, "*");
            return;
        }
        headers.add(HttpHeaders.VARY, "Origin");
        if (origin != null && origins.contains(origin)) {
            headers.putSingle(ALLOWED, origin);
        }
    }
}
