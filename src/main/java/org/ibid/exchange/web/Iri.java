package org.ibid.exchange.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Text in the path of an address.
public final class Iri {

    private Iri() {}

    /// Percent-encoded but for what may stand in a path as it is; a slash stays.
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":")
                .replace("%28", "(")
                .replace("%29", ")")
                .replace("%3B", ";");
    }
}
