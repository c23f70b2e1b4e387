package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.library.LookedUp.Kept;
import org.ibid.lookup.Found;
import org.ibid.lookup.Lookup;
import org.ibid.lookup.SearchWords;
import org.ibid.lookup.Service;
import org.ibid.lookup.ServiceFailed;
import org.ibid.work.identifier.Identifier.Sound;

/// Asks registries for a library what it has not asked lately. What two ask at the same time is asked once. The caller
/// holds no transaction: an answer may take long.
@ApplicationScoped
class Inquiries {

    private static final int MOST_FOUND = 5;

    private final Lookup lookup;
    private final LookedUp lookedUp;
    private final ConcurrentHashMap<Question, CompletableFuture<Kept>> inTheAir = new ConcurrentHashMap<>();

    Inquiries(Lookup lookup, LookedUp lookedUp) {
        this.lookup = lookup;
        this.lookedUp = lookedUp;
    }

    private record Question(int library, Service service, String words) {}

    /// What a registry has under each of some identifiers that it knows.
    ///
    /// @throws ServiceFailed if it does not answer
    Map<Sound, Kept> about(LibraryId library, Service service, Collection<Sound> identifiers) {
        var byWords = identifiers.stream()
                .collect(Collectors.toMap(Inquiries::word, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        var answers = answered(library, service, byWords.keySet(), missing -> {
            var asked = missing.stream().map(byWords::get).toList();
            var found = new LinkedHashMap<String, List<Found>>();
            lookup.byIdentifiers(service, asked).forEach((one, all) -> found.put(word(one), all));
            return found;
        });
        return byWords.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, entry -> answers.get(entry.getKey())));
    }

    /// An identifier as it stands in reports: `doi:10.1000/182`.
    static String word(Sound identifier) {
        return identifier.scheme().name().toLowerCase(java.util.Locale.ROOT) + ":" + identifier.value();
    }

    /// What a registry finds with words, the likeliest first.
    ///
    /// @throws ServiceFailed if it does not answer
    Kept search(LibraryId library, Service service, SearchWords words) {
        String question = "words:" + words.all();
        return answered(
                        library,
                        service,
                        List.of(question),
                        _ -> Map.of(question, lookup.byWords(service, words, MOST_FOUND)))
                .get(question);
    }

    private Map<String, Kept> answered(
            LibraryId library,
            Service service,
            Collection<String> questions,
            Function<List<String>, Map<String, List<Found>>> ask) {
        var answers = new LinkedHashMap<>(lookedUp.of(library, service, questions));
        var ours = new LinkedHashMap<String, CompletableFuture<Kept>>();
        var theirs = new LinkedHashMap<String, CompletableFuture<Kept>>();
        for (String question : questions) {
            if (!answers.containsKey(question)) {
                var flight = new CompletableFuture<Kept>();
                var before = inTheAir.putIfAbsent(new Question(library.number(), service, question), flight);
                (before == null ? ours : theirs).put(question, before == null ? flight : before);
            }
        }
        if (!ours.isEmpty()) {
            fly(library, service, ours, ask);
            ours.forEach((question, flight) -> answers.put(question, flight.join()));
        }
        theirs.forEach((question, flight) -> answers.put(question, landed(flight)));
        return answers;
    }

    private void fly(
            LibraryId library,
            Service service,
            Map<String, CompletableFuture<Kept>> flights,
            Function<List<String>, Map<String, List<Found>>> ask) {
        try {
            var at = Instant.now();
            var found = ask.apply(new ArrayList<>(flights.keySet()));
            lookedUp.keep(library, service, found, at);
            flights.forEach(
                    (question, flight) -> flight.complete(new Kept(found.getOrDefault(question, List.of()), at)));
        } catch (ServiceFailed failed) {
            flights.values().forEach(flight -> flight.completeExceptionally(failed));
            throw failed;
        } finally {
            var lost = new IllegalStateException("the question was given up");
            flights.forEach((question, flight) -> {
                inTheAir.remove(new Question(library.number(), service, question));
                flight.completeExceptionally(lost);
            });
        }
    }

    private static Kept landed(CompletableFuture<Kept> flight) {
        try {
            return flight.join();
        } catch (CompletionException crashed) {
            if (crashed.getCause() instanceof ServiceFailed failed) {
                throw failed;
            }
            throw crashed;
        }
    }
}
