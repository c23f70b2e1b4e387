package org.ibid.lookup;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/// What a service's status says where it is none of success (RFC 9110, 15; RFC 6585, 4).
///
/// @param clock for a `Retry-After` that is a date
record Refusals(Service service, Clock clock) implements ResponseExceptionMapper<RuntimeException> {

    /// 400, 413, 414 and 422 are about the question.
    private static final Set<Integer> WRONG_QUESTION = Set.of(400, 413, 414, 422);

    /// 401, 402, 403 and 407 are about who asks, whatever it is (RFC 9110, 15.5).
    private static final Set<Integer> NOT_ALLOWED = Set.of(401, 402, 403, 407);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 300;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        int status = response.getStatus();
        if (status == 404 || status == 410) {
            return new NothingThere();
        }
        if (status == 429 || status == 408 || status >= 500) {
            return new NotAnswered(
                    "is busy or out of order (status " + status + ")",
                    pause(response.getHeaderString(HttpHeaders.RETRY_AFTER)));
        }
        if (WRONG_QUESTION.contains(status)) {
            return new Refused(service, status);
        }
        if (NOT_ALLOWED.contains(status)) {
            return new NotAllowed(service, status);
        }
        String what = status < 400
                ? "sends on to " + shown(response.getHeaderString(HttpHeaders.LOCATION))
                        + ", which is not followed: only addresses of its own host are"
                : "answers otherwise than it says (status " + status + ")";
        return new ServiceFailed(service, what, Optional.empty());
    }

    private static String shown(String location) {
        return location == null ? "nowhere" : location.substring(0, Math.min(location.length(), 200));
    }

    /// Seconds, or a date (RFC 9110, 10.2.3); what is neither says nothing.
    Optional<Duration> pause(String retryAfter) {
        if (retryAfter == null) {
            return Optional.empty();
        }
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        try {
            var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            var pause = Duration.between(clock.instant(), until.toInstant());
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
