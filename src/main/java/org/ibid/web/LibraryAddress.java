package org.ibid.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.WorkId;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// The library an address is about: `/libraries/{library}/papers` is `/papers` of that library, and `/papers` alone
/// means `main`. Everything that has an address has it under both forms.
@RequestScoped
public class LibraryAddress {

    private static final Pattern PREFIXED = Pattern.compile("/libraries/([^/]+)(/.*)");
    private static final String NAME = LibraryAddress.class.getName();

    private final Libraries libraries;
    private final RoutingContext routing;

    LibraryAddress(Libraries libraries, RoutingContext routing) {
        this.libraries = libraries;
        this.routing = routing;
    }

    /// Takes the library out of the address before an endpoint is chosen.
    static class Filter {
        @ServerRequestFilter(preMatching = true)
        public void takeLibrary(ContainerRequestContext request, RoutingContext routing) {
            var uri = request.getUriInfo().getRequestUri();
            var matcher = PREFIXED.matcher(uri.getRawPath());
            if (matcher.matches()) {
                routing.put(NAME, matcher.group(1));
                // the server decodes this once more than other paths: a key may have a slash
                String path = matcher.group(2).replace("%", "%25");
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                request.setRequestUri(URI.create(uri.getScheme() + "://" + uri.getRawAuthority() + path + query));
            }
        }
    }

    /// The library of this request.
    ///
    /// @throws org.ibid.library.NoSuchLibrary if the address names one that is not there
    public LibraryId library() {
        return libraries.named(name());
    }

    /// The path of a request as the client encoded it, without the library.
    public String path() {
        String path = routing.request().path();
        var matcher = PREFIXED.matcher(path);
        return matcher.matches() ? matcher.group(2) : path;
    }

    /// What the path says behind a text in it, decoded: also what stands behind a semicolon, which the server takes
    /// for no part of the path, but which may be of a DOI. Empty if the text is not in it.
    public String behind(String text) {
        String path = decoded(path().replace("+", "%2B"));
        int start = path.indexOf(text);
        return start < 0 ? "" : path.substring(start + text.length());
    }

    /// The parameters of the query, decoded. The server itself sees none behind a semicolon in the path, and ends a
    /// value at one.
    public MultivaluedMap<String, String> parameters() {
        var parameters = new MultivaluedHashMap<String, String>();
        String query = routing.request().query();
        for (String one : query == null ? new String[0] : query.split("&")) {
            int equals = one.indexOf('=');
            String name = equals < 0 ? one : one.substring(0, equals);
            String value = equals < 0 ? "" : one.substring(equals + 1);
            parameters.add(decoded(name), decoded(value));
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /// A path of this library, as this request's address would name it: with `/libraries/{library}` only if it had it.
    public URI of(String path) {
        return URI.create(routing.get(NAME) == null ? path : "/libraries/" + name() + path);
    }

    /// The same with the host, as this request named it.
    public URI absolute(String path) {
        return whole(of(path));
    }

    /// A path of any library with the host, as this request named it.
    public URI whole(URI path) {
        return URI.create(routing.request().scheme() + "://" + routing.request().authority())
                .resolve(path);
    }

    /// The page of a work.
    public URI page(WorkId work) {
        return of(WorkPage.PATH + work);
    }

    /// The page that lists the works that words find, or all of them.
    public URI list(Optional<String> words) {
        return of(WorksPage.PATH
                + words.map(all -> "?q=" + URLEncoder.encode(all, StandardCharsets.UTF_8))
                        .orElse(""));
    }

    private String name() {
        String name = routing.get(NAME);
        return name == null ? Libraries.MAIN : name;
    }
}
