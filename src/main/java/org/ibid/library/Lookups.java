package org.ibid.library;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.ibid.lookup.Lookup;
import org.ibid.lookup.Service;
import org.ibid.work.Work;

/// Looking works up in the world's registries, as far as the library allows it. Answers are kept a while. No
/// transaction is open while a registry is asked.
@ApplicationScoped
public class Lookups {

    private final Session session;
    private final Lookup lookup;
    private final Libraries libraries;
    private final Works works;
    private final Matching matching;
    private final Completing completing;
    private final Preconditions preconditions;
    private final Keys keys;

    Lookups(
            Session session,
            Lookup lookup,
            Libraries libraries,
            Works works,
            Matching matching,
            Completing completing,
            Preconditions preconditions,
            Keys keys) {
        this.session = session;
        this.lookup = lookup;
        this.libraries = libraries;
        this.works = works;
        this.matching = matching;
        this.completing = completing;
        this.preconditions = preconditions;
        this.keys = keys;
    }

    /// Looks one work up and completes its record.
    ///
    /// @param dryRun only tells what would change
    /// @throws NoSuchWork     if there is no such work
    /// @throws LookupOff      if the library asks no registry
    /// @throws VersionChanged if the work is not as expected
    /// @throws VersionMissing if nothing is expected and the library asks for it
    public WorkLookup lookUp(LibraryId library, String idOrKey, boolean dryRun, Expected expected) {
        var services = allowed(library);
        var work = works.one(library, idOrKey);
        var matches = matching.of(library, services, List.of(work.csl())).getFirst();
        return QuarkusTransaction.requiringNew().call(() -> {
            Filing.lock(session, library);
            var row = WorkRow.<WorkRow>findById(
                    new RowId(library.number(), works.one(library, idOrKey).id().value()));
            if (!dryRun) {
                preconditions.check(library, expected, false, row);
            }
            return completing.complete(library, row, matches, dryRun);
        });
    }

    /// What the registries have of records, in their order. Nothing is stored but the answers.
    ///
    /// @throws LookupOff if the library asks no registry
    public List<Matches> resolve(LibraryId library, List<Work> records) {
        return matching.of(library, allowed(library), records);
    }

    /// The key that the library would give to a record that is not in it, if no work of it had that key.
    public String keyFor(LibraryId library, Work record) {
        return keys.stem(library, record);
    }

    /// The registries that a library asks.
    ///
    /// @throws LookupOff if there are none, or the service may not ask any
    Set<Service> allowed(LibraryId library) {
        if (!lookup.isOn()) {
            throw new LookupOff("This service asks no registry: whoever runs it has to set ibid.lookup.contact"
                    + " (IBID_LOOKUP_CONTACT) to an e-mail address that the registries may write to.");
        }
        var services = libraries.asks(library);
        if (services.isEmpty()) {
            throw new LookupOff("This library asks no registry; say with PUT /lookup/settings which it may ask.");
        }
        return services;
    }
}
