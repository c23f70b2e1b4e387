package org.ibid.protocols.zotero;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.ibid.exchange.service.ZoteroSchema;
import org.ibid.library.Libraries;
import org.ibid.library.Page;

/// Answers with the headers that every answer of the API has.
@RequestScoped
class Answers {

    private static final String VERSION = "Last-Modified-Version";

    private final Libraries libraries;
    private final Owners owners;
    private final UriInfo uri;
    private final HttpHeaders headers;

    Answers(Libraries libraries, Owners owners, UriInfo uri, HttpHeaders headers) {
        this.libraries = libraries;
        this.owners = owners;
        this.uri = uri;
        this.headers = headers;
    }

    /// What this request asks for.
    Asked asked() {
        return Asked.of(uri, headers);
    }

    /// An answer about a library as a whole; 304 if nothing has changed in it since the version the client has.
    Response ofLibrary(Owner owner, Supplier<ResponseBuilder> made) {
        long version = libraries.state(owner.library()).version();
        return unlessKnown(version, made);
    }

    /// An answer about one thing; 304 if it has not changed since the version the client has.
    Response unlessKnown(long version, Supplier<ResponseBuilder> made) {
        boolean isKnown = Optional.ofNullable(headers.getHeaderString("If-Modified-Since-Version"))
                .map(known -> Asked.number("If-Modified-Since-Version", known))
                .filter(known -> version <= known)
                .isPresent();
        return plain(isKnown ? Response.notModified() : made.get())
                .header(VERSION, version)
                .build();
    }

    /// An answer about no library.
    Response of(Object json) {
        return plain(json(json)).build();
    }

    static ResponseBuilder json(Object json) {
        return Response.ok(json).type(MediaType.APPLICATION_JSON);
    }

    private static ResponseBuilder plain(ResponseBuilder answer) {
        return answer.header("Zotero-API-Version", 3).header("Zotero-Schema-Version", ZoteroSchema.VERSION);
    }

    /// Adds how many there are in all and where the other parts of the list are.
    ///
    /// @param size how many one part has
    ResponseBuilder paged(ResponseBuilder answer, Page<?> page, int size, Owner owner) {
        var links = new StringJoiner(", ");
        if (page.offset() > 0) {
            links.add(link(0, size, "first"));
            links.add(link(Math.max(0, page.offset() - size), size, "prev"));
        }
        if (page.offset() + (long) size < page.total()) {
            links.add(link(page.offset() + size, size, "next"));
            links.add(link((int) ((page.total() - 1) / size * size), size, "last"));
        }
        links.add("<" + owner.pages() + ">; rel=\"alternate\"");
        return answer.header("Total-Results", page.total()).header(HttpHeaders.LINK, links.toString());
    }

    private String link(int start, int limit, String relation) {
        URI there = UriBuilder.fromUri(owners.address())
                .replaceQueryParam("start", start)
                .replaceQueryParam("limit", limit)
                .build();
        return "<" + there + ">; rel=\"" + relation + "\"";
    }
}
