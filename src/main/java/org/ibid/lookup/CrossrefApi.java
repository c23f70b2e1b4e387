package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of Crossref (https://api.crossref.org/swagger-ui).
@Path("")
interface CrossrefApi {

    @GET
    @Path("works")
    InputStream filtered(@RestQuery String filter, @RestQuery int rows);

    @GET
    @Path("works/{doi}")
    InputStream work(@RestPath String doi);

    @GET
    @Path("works")
    InputStream search(@RestQuery("query.bibliographic") String words, @RestQuery int rows);

    @GET
    @Path("journals/{issn}")
    InputStream journal(@RestPath String issn);
}
