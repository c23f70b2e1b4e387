package org.ibid.protocols.betterbibtex;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.ibid.web.BadParameter;
import org.jspecify.annotations.Nullable;

/// The path that pull exports carry in the query string: `?/1/library.bib&exportNotes=true`.
///
/// @param path   without the slash before it and without the ending
/// @param ending what follows the last dot
record QueryPath(String path, String ending) {

    /// @param query as the client encoded it
    /// @throws BadParameter if it has no path, or the path no ending
    static QueryPath of(@Nullable String query) {
        String whole = decoded(query);
        String path = whole.startsWith("/") ? whole.substring(1) : whole;
        int dot = path.lastIndexOf('.');
        if (dot < 0 || dot == path.length() - 1) {
            throw new BadParameter(
                    "path",
                    "The query string has to be a path that ends in a format, as in ?/1/library.bib; this is ?"
                            + whole);
        }
        return new QueryPath(path.substring(0, dot), path.substring(dot + 1));
    }

    /// The number of the library that the path begins with; empty if it begins otherwise.
    String library() {
        int slash = path.indexOf('/');
        return slash > 0 && path.substring(0, slash).matches("\\d{1,9}") ? path.substring(0, slash) : "";
    }

    /// What follows the library.
    String name() {
        return library().isEmpty() ? path : path.substring(library().length() + 1);
    }

    /// What stands before the first `&`, decoded. A plus is a plus.
    ///
    /// @throws BadParameter if it is wrongly encoded
    static String decoded(@Nullable String query) {
        String first = query == null ? "" : query.split("&", 2)[0];
        try {
            return URLDecoder.decode(first.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new BadParameter("path", "The query string has a % that no two hexadecimal digits follow.");
        }
    }
}
