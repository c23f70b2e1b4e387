package org.ibid.api;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.StringJoiner;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ibid.library.Page;
import org.ibid.library.Window;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The part of a long list a request asks for, and the links to its neighbours (RFC 8288).
public class Paging {

    private static final int USUAL = 50;

    @RestQuery
    @Parameter(
            description = "How many to pass over",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"))
    String offset;

    @RestQuery
    @Parameter(
            description = "How many at the most",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50"))
    String limit;

    @Context
    UriInfo uri;

    Window window() {
        return window(offset, limit, USUAL);
    }

    /// @param usual how many if no limit is said
    static Window window(String offset, String limit, int usual) {
        return new Window(
                number("offset", offset, 0, 0, Integer.MAX_VALUE), number("limit", limit, usual, 1, Window.MOST));
    }

    static int number(String name, String text, int absent, int least, int most) {
        if (text == null || text.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with a number out of bounds
        }
        throw new BadParameter(
                name, name + " is a whole number from " + least + " to " + most + ", not \"" + text + "\".");
    }

    /// A page with its links: first, prev, next and last, as far as they differ from it.
    <T> RestResponse<Page<T>> answer(Page<T> page, LibraryAddress address) {
        return RestResponse.ResponseBuilder.ok(page)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LINK, links(page, address))
                .build();
    }

    String links(Page<?> page, LibraryAddress address) {
        int size = window().limit();
        var links = new StringJoiner(", ");
        links.add(link(0, "first", address));
        if (page.offset() > 0) {
            links.add(link(Math.max(0, page.offset() - size), "prev", address));
        }
        if (page.offset() + size < page.total()) {
            links.add(link(page.offset() + size, "next", address));
        }
        links.add(link((int) Math.max(0, (page.total() - 1) / size * size), "last", address));
        return links.toString();
    }

    private String link(int to, String relation, LibraryAddress address) {
        var there = uri.getRequestUriBuilder()
                .replacePath(address.of(address.path()).toString())
                .replaceQueryParam("offset", to)
                .replaceQueryParam("limit", window().limit());
        return "<" + there.build() + ">; rel=\"" + relation + "\"";
    }
}
