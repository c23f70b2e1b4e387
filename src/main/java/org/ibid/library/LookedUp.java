package org.ibid.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.ibid.lookup.Found;
import org.ibid.lookup.LookupSettings;
import org.ibid.lookup.Service;

/// What registries answered a library, kept in the database until it is too old. Each reading and writing is a
/// transaction of its own, so that none stays open while a registry is asked.
@ApplicationScoped
class LookedUp {

    private final Session session;
    private final LookupSettings settings;
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();

    LookedUp(Session session, LookupSettings settings) {
        this.session = session;
        this.settings = settings;
    }

    /// An answer of a registry.
    ///
    /// @param found nothing if the registry knew nothing
    /// @param at    when it was asked
    record Kept(List<Found> found, Instant at) {}

    /// The answers to some questions that are not too old.
    Map<String, Kept> of(LibraryId library, Service service, Collection<String> questions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var kept = new LinkedHashMap<String, Kept>();
            session.createNativeQuery("""
                            select question, cast(answer as text), asked_at from looked_up
                            where library_id = ?1 and service = ?2 and question = any(cast(?3 as text[]))
                              and asked_at > case when answer = '[]' then cast(?5 as timestamptz) else cast(?4 as timestamptz) end""", Object[].class)
                    .setParameter(1, library.number())
                    .setParameter(2, service.word())
                    .setParameter(3, questions.toArray(String[]::new))
                    .setParameter(4, Instant.now().minus(settings.keep()))
                    .setParameter(5, Instant.now().minus(settings.keepNothing()))
                    .getResultStream()
                    .forEach(row -> read((String) row[1])
                            .ifPresent(found -> kept.put((String) row[0], new Kept(found, (Instant) row[2]))));
            return kept;
        });
    }

    /// Keeps answers, and throws away what is too old.
    void keep(LibraryId library, Service service, Map<String, List<Found>> answers, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> {
            clear(library);
            answers.forEach((question, found) -> session.createNativeMutationQuery("""
                        insert into looked_up (library_id, service, question, answer, asked_at)
                        values (?1, ?2, ?3, cast(?4 as jsonb), ?5)
                        on conflict (library_id, service, question)
                            do update set answer = excluded.answer, asked_at = excluded.asked_at""")
                    .setParameter(1, library.number())
                    .setParameter(2, service.word())
                    .setParameter(3, question)
                    .setParameter(4, written(found))
                    .setParameter(5, at)
                    .executeUpdate());
        });
    }

    private void clear(LibraryId library) {
        session.createNativeMutationQuery("delete from looked_up where library_id = ?1 and asked_at < ?2")
                .setParameter(1, library.number())
                .setParameter(2, Instant.now().minus(longest()))
                .executeUpdate();
    }

    private Duration longest() {
        return settings.keep().compareTo(settings.keepNothing()) > 0 ? settings.keep() : settings.keepNothing();
    }

    /// Empty if another version of Ibid wrote it in a form that this one does not know: it is asked again.
    private Optional<List<Found>> read(String answer) {
        try {
            return Optional.of(json.readValue(answer, new TypeReference<>() {}));
        } catch (JsonProcessingException unknown) {
            return Optional.empty();
        }
    }

    /// PostgreSQL takes no NUL.
    private String written(List<Found> found) {
        try {
            return json.writeValueAsString(found).replace("\\u0000", "\\ufffd");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
