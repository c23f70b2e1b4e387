package org.ibid.lookup;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestQuery;

/// What is asked of Open Library (https://openlibrary.org/developers/api: Books API, Search API).
@Path("")
interface OpenLibraryApi {

    @GET
    @Path("api/books")
    InputStream books(@RestQuery String bibkeys, @RestQuery String jscmd, @RestQuery String format);

    @GET
    @Path("search.json")
    InputStream search(
            @RestQuery String title, @RestQuery String author, @RestQuery String fields, @RestQuery int limit);
}
