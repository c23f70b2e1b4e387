package org.ibid.lookup;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.ProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/// The manners with which one service is asked: bounded in time and size, at its pace, again after a pause if it is
/// busy, not at all while it is out of order. For any number of threads.
final class Asking {

    private static final int WINDOW = 8;

    /// However long a service asks to be left alone, it is asked again after this.
    private static final Duration LONGEST_REST = Duration.ofDays(1);

    /// Who would stand in the row longer than this is sent away.
    private static final Duration LONGEST_ROW = Duration.ofMinutes(1);

    private final Service service;
    private final LookupSettings settings;
    private final String version;
    private final Clock clock = Clock.systemUTC();
    private final Guard guard;
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> nextTurn = new AtomicReference<>(Instant.MIN);

    Asking(Service service, LookupSettings settings, String version) {
        this.service = service;
        this.settings = settings;
        this.version = version;
        this.guard = Guard.create()
                .withRetry()
                .maxRetries(settings.retries())
                .jitter(settings.pause().toMillis() / 4, ChronoUnit.MILLIS)
                .whenException(this::isWorthAnotherTry)
                .withCustomBackoff()
                .strategy(this::backoff)
                .done()
                .done()
                .withCircuitBreaker()
                .requestVolumeThreshold(WINDOW)
                .failureRatio(0.5)
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .when(failure -> failure instanceof NotAnswered || failure instanceof TimeoutException)
                .done()
                .withTimeout()
                .duration(settings.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /// A client of the service at an address; `courtesy` says who asks.
    <T> T client(Class<T> kind, URI base, Map<String, String> courtesy) {
        var contact = settings.contact().orElse("");
        // The guard ends what takes too long; this is for what it cannot interrupt.
        long longest = 2 * settings.timeout().toMillis();
        var parameters = new HashMap<>(courtesy);
        parameters.values().removeIf(String::isEmpty);
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(base)
                .connectTimeout(longest, TimeUnit.MILLISECONDS)
                .readTimeout(longest, TimeUnit.MILLISECONDS)
                .followRedirects(true)
                .userAgent("Ibid/" + version + " (mailto:" + contact + ")")
                .register(new Refusals(service, clock))
                .register(new OwnHost(base))
                .register(new Courtesy(parameters))
                .build(kind);
    }

    /// What a service answers, as a text in UTF-8.
    ///
    /// @throws ServiceFailed if it does not answer, or refuses to
    String ask(Supplier<InputStream> question) {
        return askForOne(question)
                .orElseThrow(() -> failed("has nothing where it is asked (status 404)", Optional.empty()));
    }

    /// The same of one thing that has an address of its own; empty if the service knows nothing of it.
    ///
    /// @throws ServiceFailed if it does not answer, or refuses to
    Optional<String> askForOne(Supplier<InputStream> question) {
        var rest = restsUntil.get();
        if (clock.instant().isBefore(rest)) {
            throw failed("asked not to be asked before " + rest.truncatedTo(ChronoUnit.SECONDS), Optional.of(rest));
        }
        awaitTurn();
        try {
            return Optional.of(guard.get(() -> text(question), String.class));
        } catch (NothingThere nothing) {
            return Optional.empty();
        } catch (NotAnswered busy) {
            var until = busy.pause().map(Asking::bounded).map(clock.instant()::plus);
            until.ifPresent(
                    asked -> restsUntil.accumulateAndGet(asked, (one, other) -> one.isAfter(other) ? one : other));
            throw failed(String.valueOf(busy.getMessage()), until.or(this::afterARest));
        } catch (TimeoutException late) {
            throw failed("did not answer within " + settings.timeout().toMillis() + " ms", afterARest());
        } catch (CircuitBreakerOpenException open) {
            throw failed("has not answered for a while, and is left alone", afterARest());
        }
    }

    private static Duration bounded(Duration pause) {
        return pause.compareTo(LONGEST_REST) < 0 ? pause : LONGEST_REST;
    }

    /// When a service in trouble may be asked again that does not say it.
    Optional<Instant> afterARest() {
        return Optional.of(clock.instant().plus(settings.rest()));
    }

    private String text(Supplier<InputStream> question) {
        try (var answer = Objects.requireNonNullElseGet(question.get(), InputStream::nullInputStream)) {
            byte[] bytes = answer.readNBytes(settings.largest() + 1);
            if (bytes.length > settings.largest()) {
                throw failed("answered with more than " + settings.largest() + " bytes", Optional.empty());
            }
            // no answer has a use for NUL, and PostgreSQL takes none
            return new String(bytes, StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException | ProcessingException cut) {
            throw new NotAnswered("cannot be reached, or did not finish its answer", Optional.empty());
        }
    }

    /// Questions of all threads stand in one row, each a pause behind the other.
    private void awaitTurn() {
        if (settings.paced()) {
            var turn = nextTurn.updateAndGet(this::following);
            for (long left = left(turn); left > 0 && !Thread.currentThread().isInterrupted(); left = left(turn)) {
                LockSupport.parkNanos(left);
            }
        }
    }

    private Instant following(Instant last) {
        var now = clock.instant();
        var next = last.equals(Instant.MIN) ? now : last.plus(service.pace());
        if (next.isAfter(now.plus(LONGEST_ROW))) {
            throw failed("is asked by too many at once", Optional.of(next));
        }
        return next.isBefore(now) ? now : next;
    }

    private long left(Instant turn) {
        return Duration.between(clock.instant(), turn).toNanos();
    }

    private boolean isWorthAnotherTry(Throwable failure) {
        return switch (failure) {
            case NotAnswered busy ->
                busy.pause()
                        .filter(pause -> pause.compareTo(settings.longestPause()) > 0)
                        .isEmpty();
            case TimeoutException _ -> true;
            default -> false;
        };
    }

    /// As long as the service asks, else twice as long each time.
    private CustomBackoffStrategy backoff() {
        var tries = new AtomicInteger();
        return failure -> {
            long doubled = settings.pause().toMillis() << Math.min(10, tries.getAndIncrement());
            return failure instanceof NotAnswered busy
                    ? busy.pause().map(Duration::toMillis).orElse(doubled)
                    : doubled;
        };
    }

    /// What to say of a service that did not answer as it should.
    ///
    /// @param until as [ServiceFailed#until]
    ServiceFailed failed(String what, Optional<Instant> until) {
        return new ServiceFailed(service, what, until);
    }
}
