package org.ibid.protocols;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/// The form in which clients of a protocol expect to be told what went wrong. The words are always ours.
public enum ErrorForm {
    /// The words alone.
    TEXT,
    /// `{"Error": "..."}`.
    CITOID,
    /// `{"status": "failed", "message": [{"type": "...", "message": "..."}]}`.
    CROSSREF,
    /// `{"status": 404, "message": "..."}`.
    MESSAGE;

    public MediaType mediaType() {
        return switch (this) {
            case TEXT -> MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
            case CITOID, CROSSREF, MESSAGE -> MediaType.APPLICATION_JSON_TYPE;
        };
    }

    /// A whole answer.
    ///
    /// @param kind  as for [#body]
    /// @param words as for [#body]
    public Response response(int status, String kind, String words) {
        return Response.status(status)
                .type(mediaType())
                .entity(body(status, kind, words))
                .build();
    }

    /// The body of an answer.
    ///
    /// @param status the HTTP status it is sent with
    /// @param kind   what kind of error it is, as a stable word: `no-such-work`
    /// @param words  what happened, and how to mend it
    public Object body(int status, String kind, String words) {
        return switch (this) {
            case TEXT -> words + "\n";
            case CITOID -> Map.of("Error", words);
            case CROSSREF -> Map.of("status", "failed", "message", List.of(Map.of("type", kind, "message", words)));
            case MESSAGE -> Map.of("status", status, "message", words);
        };
    }
}
