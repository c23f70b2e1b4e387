package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.library.Recognised.Known;
import org.ibid.library.Resolver.Compared;
import org.ibid.work.Work;

/// Which works of a library records are. Nothing is stored.
@ApplicationScoped
public class Recognition {

    private final Resolver resolver;
    private final KeyIndex keys;

    Recognition(Resolver resolver, KeyIndex keys) {
        this.resolver = resolver;
        this.keys = keys;
    }

    /// What each record is, in the order of the records.
    @Snapshot
    public List<Recognised> of(LibraryId library, List<Work> records) {
        var nearest = resolver.nearest(library, records);
        var works = nearest.stream()
                .flatMap(Optional::stream)
                .map(one -> one.near().work())
                .distinct()
                .toList();
        var keyOf = works.isEmpty() ? Map.<UUID, String>of() : keys.current(library.number(), works);
        return nearest.stream()
                .map(one -> one.map(near -> recognised(near, keyOf)).orElse(Recognised.NOTHING))
                .toList();
    }

    /// The works that each record is compared with, in the order of the records; of each, the nearest first.
    @Snapshot
    public List<List<WorkId>> near(LibraryId library, List<Work> records) {
        return resolver.near(library, records).stream()
                .map(works ->
                        works.stream().map(near -> new WorkId(near.work())).toList())
                .toList();
    }

    private static Recognised recognised(Compared near, Map<UUID, String> keyOf) {
        var verdict = near.verdict();
        var work = near.near();
        String key = keyOf.getOrDefault(work.work(), "");
        return new Recognised(
                Optional.of(new Known(
                        new WorkId(work.work()), key, work.candidate().work().withId(key))),
                verdict.answer(),
                verdict.probability(),
                verdict.evidence());
    }
}
