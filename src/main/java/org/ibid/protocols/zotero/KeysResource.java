package org.ibid.protocols.zotero;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.jboss.resteasy.reactive.RestPath;

/// What an API key lets its owner do. Ibid has no keys: every one is taken, and lets read everything.
@Path("/")
@Speaks(Protocol.ZOTERO)
class KeysResource {

    /// The number of the only user there is.
    static final int USER = 1;

    private static final Map<String, Boolean> READING =
            Map.of("library", true, "files", false, "notes", true, "write", false);

    private final Answers answers;

    KeysResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path(Owners.API + "/keys/{key}")
    public Response key(@RestPath String key, @Context HttpHeaders headers) {
        var asked = answers.asked();
        String said = asked.text("key").orElse(headers.getHeaderString("Zotero-API-Key"));
        return answers.of(Map.of(
                "key",
                key.equals("current") && said != null ? said : key,
                "userID",
                USER,
                "username",
                "ibid",
                "displayName",
                "Ibid",
                "access",
                Map.of("user", READING, "groups", Map.of("all", Map.of("library", true, "write", false)))));
    }
}
