package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of the E-utilities (https://www.ncbi.nlm.nih.gov/books/NBK25499/).
@Path("")
interface PubmedApi {

    @GET
    @Path("efetch.fcgi")
    InputStream fetch(@RestQuery String db, @RestQuery String id, @RestQuery String rettype, @RestQuery String retmode);

    @GET
    @Path("esearch.fcgi")
    InputStream search(@RestQuery String db, @RestQuery String term, @RestQuery int retmax, @RestQuery String retmode);
}
