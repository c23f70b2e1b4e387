package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
import org.ibid.work.NotCsl;
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
        return identifier.scheme().name().toLowerCase(Locale.ROOT) + ":" + identifier.value();
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
        var answers = new LinkedHashMap<String, Kept>();
        var ours = new LinkedHashMap<String, CompletableFuture<Kept>>();
        var theirs = new LinkedHashMap<String, CompletableFuture<Kept>>();
        for (String question : questions) {
            var flight = new CompletableFuture<Kept>();
            var before = inTheAir.putIfAbsent(new Question(library.number(), service, question), flight);
            (before == null ? ours : theirs).put(question, before == null ? flight : before);
        }
        if (!ours.isEmpty()) {
            fly(library, service, ours, ask);
            ours.forEach((question, flight) -> answers.put(question, flight.join()));
        }
        theirs.forEach((question, flight) -> answers.put(question, landed(flight)));
        return answers;
    }

    /// What is kept is looked for only now that nobody else asks: an answer that has just come in is kept already.
    private void fly(
            LibraryId library,
            Service service,
            Map<String, CompletableFuture<Kept>> flights,
            Function<List<String>, Map<String, List<Found>>> ask) {
        try {
            var kept = lookedUp.of(library, service, flights.keySet());
            kept.forEach((question, answer) -> flights.get(question).complete(answer));
            var missing = flights.keySet().stream()
                    .filter(question -> !kept.containsKey(question))
                    .toList();
            if (!missing.isEmpty()) {
                ask(library, service, missing, ask)
                        .forEach((question, answer) -> flights.get(question).complete(answer));
            }
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

    private Map<String, Kept> ask(
            LibraryId library,
            Service service,
            List<String> questions,
            Function<List<String>, Map<String, List<Found>>> ask) {
        var at = Instant.now();
        var found = ask.apply(questions);
        var answers = new LinkedHashMap<String, List<Found>>();
        questions.forEach(question -> answers.put(
                question,
                found.getOrDefault(question, List.of()).stream()
                        .filter(Inquiries::canBeStored)
                        .toList()));
        lookedUp.keep(library, service, answers, at);
        return answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Kept(entry.getValue(), at)));
    }

    /// A record that nobody could bring in is no answer either.
    private static boolean canBeStored(Found found) {
        try {
            StorableWork.of(found.work());
            return true;
        } catch (NotCsl unfit) {
            return false;
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
