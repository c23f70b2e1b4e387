package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of DataCite (https://support.datacite.org/reference; `ids` as its server's source has it).
@Path("")
interface DataciteApi {

    @GET
    @Path("dois")
    InputStream listed(@RestQuery String ids, @RestQuery("page[size]") int size);

    @GET
    @Path("dois/{doi}")
    InputStream one(@RestPath String doi);

    @GET
    @Path("dois")
    InputStream search(@RestQuery String query, @RestQuery("page[size]") int size);
}
