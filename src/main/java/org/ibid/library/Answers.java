package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The answers to requests that came with a key of their own, so that a request sent twice is done once.
@ApplicationScoped
public class Answers {

    /// How long an answer is kept.
    public static final Duration KEPT = Duration.ofHours(24);

    /// One that began longer ago than any request takes was cut short; its key is free again.
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Session session;

    Answers(Session session) {
        this.session = session;
    }

    /// An answer that was given.
    ///
    /// @param status   its HTTP status
    /// @param location where what it made is, if it made something
    /// @param body     as JSON; empty if there is none
    public record Answer(int status, Optional<String> location, String body) {}

    /// What is known of a request's key.
    public sealed interface Known {
        /// Nothing: from now on it is this request's.
        record New() implements Known {}

        /// The same request is being done now.
        record Doing() implements Known {}

        /// The same request was done.
        record Done(Answer answer) implements Known {}

        /// Another request has the key.
        record Other() implements Known {}
    }

    /// Takes a key for a request, unless it is taken.
    ///
    /// @param request what the request asks for, as a digest
    public Known take(LibraryId library, String key, String request) {
        return QuarkusTransaction.requiringNew().call(() -> {
            forgetOld(library);
            boolean taken = session.createNativeMutationQuery("""
                            insert into answered (library_id, key, request, asked_at) values (?1, ?2, ?3, now())
                            on conflict do nothing""")
                            .setParameter(1, library.number())
                            .setParameter(2, key)
                            .setParameter(3, request)
                            .executeUpdate()
                    == 1;
            return taken ? new Known.New() : known(library, key, request);
        });
    }

    private void forgetOld(LibraryId library) {
        session.createNativeMutationQuery("""
                        delete from answered where library_id = ?1
                          and (asked_at < now() - cast(?2 as interval)
                               or status is null and asked_at < now() - cast(?3 as interval))""")
                .setParameter(1, library.number())
                .setParameter(2, KEPT.toString())
                .setParameter(3, LONGEST.toString())
                .executeUpdate();
    }

    private Known known(LibraryId library, String key, String request) {
        var rows = session.createNativeQuery(
                        "select request, status, location, body from answered where library_id = ?1 and key = ?2",
                        Object[].class)
                .setParameter(1, library.number())
                .setParameter(2, key)
                .getResultList();
        if (rows.isEmpty()) {
            return new Known.Doing();
        }
        var row = rows.getFirst();
        if (!request.equals(row[0])) {
            return new Known.Other();
        }
        return row[1] == null
                ? new Known.Doing()
                : new Known.Done(
                        new Answer((Integer) row[1], text(row[2]), text(row[3]).orElse("")));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable((String) value).filter(text -> !text.isEmpty());
    }

    /// Keeps the answer to a request that took its key.
    public void keep(LibraryId library, String key, Answer answer) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update answered set status = ?3, location = ?4, body = ?5"
                                + " where library_id = ?1 and key = ?2")
                        .setParameter(1, library.number())
                        .setParameter(2, key)
                        .setParameter(3, answer.status())
                        .setParameter(4, answer.location().orElse(""))
                        .setParameter(5, answer.body())
                        .executeUpdate());
    }

    /// Frees the key of a request that did nothing, so that it can be tried again.
    public void release(LibraryId library, String key) {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("delete from answered where library_id = ?1 and key = ?2")
                        .setParameter(1, library.number())
                        .setParameter(2, key)
                        .executeUpdate());
    }
}
