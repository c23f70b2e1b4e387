package org.ibid.protocols.zotero;

import java.net.URI;
import java.util.Map;
import org.ibid.library.LibraryId;

/// Whose items an address is about: every user has the library of the address, and each library is a group.
///
/// @param isGroup whether it is asked for as a group
/// @param number  of the user or the group, as it was asked for
/// @param base    what its addresses begin with, without a slash at the end
/// @param pages   where a person sees the library
record Owner(LibraryId library, boolean isGroup, long number, URI base, URI pages) {

    Map<String, Object> json() {
        return Map.of(
                "type",
                isGroup ? "group" : "user",
                "id",
                number,
                "name",
                library.name(),
                "links",
                Map.of("alternate", link(pages, "text/html")));
    }

    URI at(String path) {
        return URI.create(base + path);
    }

    static Map<String, String> link(URI to, String type) {
        return Map.of("href", to.toString(), "type", type);
    }
}
