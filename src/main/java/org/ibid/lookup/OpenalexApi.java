package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of OpenAlex (https://docs.openalex.org/api-entities/works).
@Path("")
interface OpenalexApi {

    @GET
    @Path("works")
    InputStream filtered(@RestQuery String filter, @RestQuery("per-page") int size);

    @GET
    @Path("works/{id}")
    InputStream work(@RestPath String id);

    @GET
    @Path("works")
    InputStream search(@RestQuery String search, @RestQuery("per-page") int size);
}
