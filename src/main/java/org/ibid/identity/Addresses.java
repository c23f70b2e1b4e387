package org.ibid.identity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Web addresses as they are compared: two that lead to the same page by convention are one.
final class Addresses {

    private Addresses() {}

    /// A lower-case address without scheme, "www.", fragment, tracking parameters, index page and final slash, its
    /// parameters in order; empty if nothing but a host is left, for a home page identifies no work.
    static String canonical(String url) {
        var address = url.strip();
        int scheme = address.indexOf("://");
        address = scheme < 0 ? address : address.substring(scheme + 3);
        address = upTo(address, '#').replaceFirst("^(?:www|m|amp)\\.", "").replaceFirst("[>)\\].,;]+$", "");
        var path = upTo(address, '?').replaceFirst("/(?:index\\.[a-z]+)?/*$", "");
        var query = address.contains("?") ? query(address.substring(address.indexOf('?') + 1)) : "";
        return path.contains("/") || !query.isEmpty() ? path + query : "";
    }

    /// The host of a canonical address.
    static String host(String canonical) {
        return upTo(canonical, '/');
    }

    private static String upTo(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String query(String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        return parameter.startsWith("utm_")
                || parameter.startsWith("fbclid=")
                || parameter.startsWith("gclid=")
                || parameter.startsWith("ref=");
    }

    /// A text with its percent-encoded bytes (RFC 3986, 2.1) decoded as UTF-8; what is not hexadecimal stays.
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
            decoded.write(value < 0 ? bytes[i] : value);
            i += value < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT);
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
