package org.ibid.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What went wrong, as RFC 9457 has it.
///
/// @param type   what kind of problem, stable: `/problems/no-such-paper`; that address explains it
/// @param title  the kind in words
/// @param status the HTTP status
/// @param detail what happened here, and how to mend it
/// @param more   further members, by name
@Schema(description = "What went wrong, as RFC 9457 has it")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {

    /// The media type of a problem.
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    public Problem {
        more = new LinkedHashMap<>(more);
    }

    static Problem of(ProblemType type, String detail) {
        return new Problem(type.address(), type.title(), type.status(), detail, Map.of());
    }

    Problem with(String name, Object value) {
        var all = new LinkedHashMap<>(more);
        all.put(name, value);
        return new Problem(type, title, status, detail, all);
    }

    /// All members by name, in the order they are written.
    Map<String, Object> members() {
        var all = new LinkedHashMap<String, Object>();
        all.put("type", type);
        all.put("title", title);
        all.put("status", status);
        all.put("detail", detail);
        all.putAll(more);
        return all;
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
