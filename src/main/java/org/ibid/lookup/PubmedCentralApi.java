package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestQuery;

/// The converter of PubMed Central's numbers (https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/).
@Path("")
interface PubmedCentralApi {

    @GET
    @Path("articles/")
    InputStream numbers(@RestQuery String ids, @RestQuery String format);
}
