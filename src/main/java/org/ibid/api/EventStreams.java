package org.ibid.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Progress as streams of events: the database is looked at again and again, until there is an end.
@ApplicationScoped
class EventStreams {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final int most;
    private final Semaphore listeners;

    EventStreams(BatchSettings settings) {
        this.most = settings.listeners();
        this.listeners = new Semaphore(most);
    }

    /// @param look   called on a worker's thread
    /// @param isEnd  whether nothing can come after what was seen
    /// @param events what is to be told of what was seen
    /// @throws TooManyListeners if as many streams are open as may be
    <S, E> Multi<E> of(Supplier<S> look, Predicate<S> isEnd, Function<S, List<E>> events) {
        if (!listeners.tryAcquire()) {
            throw new TooManyListeners(most);
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom().item(look).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_LOOKS)
                .whilst(seen -> !isEnd.test(seen))
                .onItem()
                .transformToMultiAndConcatenate(seen -> Multi.createFrom().iterable(events.apply(seen)))
                .onTermination()
                .invoke(() -> listeners.release());
    }
}
