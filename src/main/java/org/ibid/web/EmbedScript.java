package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The module that shows citations and bibliographies in the pages of others, `web/embed.js`. Its address never
/// changes: it stands in pages that nobody will edit. Which library they mean is said by the address it was
/// loaded from.
@Path("/embed.js")
class EmbedScript {

    /// An hour after an update all pages have it.
    private static final String KEPT = "public, max-age=3600, stale-while-revalidate=86400";

    private final String script = read();
    private final EntityTag tag = tag(script);

    @GET
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response script(@Context Request request) {
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(script) : unchanged)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    private static String read() {
        try (var stream = EmbedScript.class.getResourceAsStream("/web/embed.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("web/embed.js cannot be read", broken);
        }
    }

    private static EntityTag tag(String script) {
        var sum = new CRC32();
        sum.update(script.getBytes(StandardCharsets.UTF_8));
        return new EntityTag(Long.toHexString(sum.getValue()));
    }
}
