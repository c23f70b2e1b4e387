package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ibid.library.Recognised.Likeness;
import org.ibid.library.Resolver.Compared;
import org.ibid.work.Work;

/// Which works of a library records are. Nothing is stored.
@ApplicationScoped
public class Recognition {

    private final Resolver resolver;
    private final WorkViews views;

    Recognition(Resolver resolver, WorkViews views) {
        this.resolver = resolver;
        this.views = views;
    }

    /// What each record is, in the order of the records.
    @Snapshot
    public List<Recognised> of(LibraryId library, List<Work> records) {
        var nearest = resolver.nearest(library, records);
        var works = works(library, nearest.stream().flatMap(Optional::stream).toList());
        return nearest.stream()
                .map(one -> one.map(near -> recognised(near, works)).orElse(Recognised.NOTHING))
                .toList();
    }

    private Map<UUID, StoredWork> works(LibraryId library, List<Compared> nearest) {
        List<WorkRow> rows = WorkRow.list(
                "libraryId = ?1 and id in ?2",
                library.number(),
                nearest.stream().map(one -> one.near().work()).distinct().toList());
        return views.all(library.number(), rows).stream()
                .collect(Collectors.toMap(work -> work.id().value(), work -> work));
    }

    private static Recognised recognised(Compared near, Map<UUID, StoredWork> works) {
        var verdict = near.verdict();
        var likeness = switch (verdict.answer()) {
            case SAME -> Likeness.SAME;
            case REVIEW -> Likeness.REVIEW;
            case DIFFERENT -> Likeness.DIFFERENT;
        };
        return new Recognised(
                Optional.ofNullable(works.get(near.near().work())), likeness, verdict.probability(), verdict.evidence());
    }
}
