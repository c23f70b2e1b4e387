package org.ibid.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose pages may read what they ask for (the Fetch standard, "CORS protocol").
///
/// @param origins `https://journal.example`; `*` is all
public record Readers(List<String> origins) {

    private static final String ALLOWED = "Access-Control-Allow-Origin";

    public Readers {
        origins = List.copyOf(origins);
    }

    /// Those of [EmbedSettings#origins()].
    public static Readers of(EmbedSettings settings) {
        return new Readers(settings.origins());
    }

    /// Tells a browser whether a page is one of theirs.
    ///
    /// @param headers of the answer
    /// @param origin  of the page, as the browser says it; null if it says none
    public void tell(MultivaluedMap<String, Object> headers, @Nullable String origin) {
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
