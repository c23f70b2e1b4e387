package org.ibid.protocols.betterbibtex;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.jboss.resteasy.reactive.RestQuery;

/// Cite as you write.
@Path("/better-bibtex/cayw")
@Speaks(Protocol.BETTER_BIBTEX)
class CiteAsYouWrite {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String probe(@RestQuery Optional<String> probe) {
        if (probe.isEmpty()) {
            throw new BadParameter("probe", "Only probe=1 is answered as yet.");
        }
        return "ready";
    }
}
