package org.ibid.protocols.betterbibtex;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;

/// Clients of Better BibTeX ask this first, to see whether Zotero runs (LaTeX-Utilities, `zotero.ts`).
@Path("/connector/ping")
@Speaks(Protocol.BETTER_BIBTEX)
class ConnectorPing {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String ping() {
        return "Ibid is running, and speaks Better BibTeX";
    }
}
