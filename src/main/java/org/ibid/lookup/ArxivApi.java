package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of arXiv (https://info.arxiv.org/help/api/user-manual.html).
@Path("")
interface ArxivApi {

    @GET
    @Path("query")
    InputStream listed(@RestQuery("id_list") String ids, @RestQuery("max_results") int most);

    @GET
    @Path("query")
    InputStream search(@RestQuery("search_query") String words, @RestQuery("max_results") int most);
}
