package org.ibid.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.library.Expected;
import org.ibid.web.BadParameter;

/// Versions of works as they stand in `ETag` and `If-Match` (RFC 9110, section 8.8.3 and chapter 13).
///
/// What stands before the first full stop of a tag is the work's version, and a write is held to that alone:
/// the rest says what else an answer shows (who cites it, its format), which no write can lose.
@RequestScoped
class Versions {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})(\\..*)?");

    private final RoutingContext routing;

    Versions(RoutingContext routing) {
        this.routing = routing;
    }

    /// What the request's `If-Match` expects. Weak tags match nothing.
    ///
    /// @throws BadParameter if it is no list of tags
    Expected expected() {
        var lines = routing.request().headers().getAll(HttpHeaders.IF_MATCH);
        String header = lines.stream().collect(Collectors.joining(",")).strip();
        if (lines.isEmpty()) {
            return new Expected.Nothing();
        }
        return header.equals("*") ? new Expected.Anything() : versions(header);
    }

    private static Expected versions(String header) {
        var numbers = new HashSet<Long>();
        for (String one : header.split(",", -1)) {
            var tag = TAG.matcher(one.strip());
            if (!tag.matches()) {
                throw new BadParameter(
                        HttpHeaders.IF_MATCH, "If-Match is * or a list of ETags in quotes, not " + header + ".");
            }
            var version = VERSION.matcher(tag.group(2));
            if (tag.group(1) == null && version.matches()) {
                numbers.add(Long.valueOf(version.group(1)));
            }
        }
        return new Expected.Versions(numbers);
    }
}
