package org.ibid.protocols.zotero;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.web.LibraryAddress;

/// Which library an address of the API means.
@RequestScoped
class Owners {

    /// What all addresses begin with: the second is that of Zotero's local API.
    static final String API = "{api: zotero|api}";

    /// Of a library.
    static final String PATH = API + "/{kind: users|groups}/{number: [0-9]+}";

    private final Libraries libraries;
    private final LibraryAddress address;
    private final UriInfo uri;

    Owners(Libraries libraries, LibraryAddress address, UriInfo uri) {
        this.libraries = libraries;
        this.address = address;
        this.uri = uri;
    }

    /// @param kind `users` or `groups`
    /// @throws org.ibid.library.NoSuchLibrary if there is no such group
    Owner of(String kind, int number) {
        return kind.equals("users")
                ? owner(address.library(), false, number)
                : owner(libraries.numbered(number), true, number);
    }

    List<Owner> groups() {
        return libraries.all().stream()
                .map(library -> owner(library, true, library.number()))
                .toList();
    }

    private Owner owner(LibraryId library, boolean isGroup, int number) {
        String api = uri.getPathSegments().getFirst().getPath();
        URI base = uri.getBaseUri()
                .resolve(address.of("/" + api + (isGroup ? "/groups/" : "/users/") + number)
                        .toString());
        return new Owner(
                library,
                isGroup,
                number,
                base,
                uri.getBaseUri().resolve("/libraries/" + library.name() + "/works-list"));
    }

    /// The address of this request as the client wrote it, but for the library, which is taken out of it before.
    URI address() {
        return uri.getRequestUriBuilder()
                .replacePath(address.of(address.path()).toString())
                .build();
    }
}
