package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.identity.Identity;
import org.ibid.library.Moved.ReferencePlace;
import org.ibid.library.Origin.Kind;
import org.ibid.work.Work;

/// The records of two works that were one: what the entries say that are split off, and what is left to the
/// other.
@ApplicationScoped
class SplitRecords {

    private final Identity identity;
    private final Resolver resolver;

    SplitRecords(Identity identity, Resolver resolver) {
        this.identity = identity;
        this.resolver = resolver;
    }

    private record Source(Work work, Origin origin) {}

    /// A new work of what was read of entries; those that only name an earlier one again say nothing.
    WorkRow ofEntries(LibraryId library, List<ReferenceRow> entries) {
        var telling = entries.stream().filter(entry -> entry.standsFor == null).toList();
        var fields = merged((telling.isEmpty() ? entries : telling)
                .stream().map(SplitRecords::source).toList());
        var record = Sourced.work(fields);
        var row = resolver.newWork(library, record, record.text("title").isEmpty(), Origin.UNKNOWN);
        row.provenance = Provenance.all(fields.get(Overrule.TYPE).origin())
                .of(row.found(), variable -> fields.get(variable).origin());
        return row;
    }

    private static Source source(ReferenceRow entry) {
        return new Source(entry.parsed, new Origin(Kind.ENTRY, new PaperId(entry.paperId), entry.ordinal));
    }

    private Map<String, Sourced> merged(List<Source> sources) {
        var work = sources.getFirst().work().without("id");
        var provenance = Provenance.all(sources.getFirst().origin());
        for (var source : sources.subList(1, sources.size())) {
            var merged = identity.merge(work, source.work().without("id"));
            provenance = provenance.with(merged, Provenance.all(source.origin()));
            work = merged.work();
        }
        return provenance.of(work);
    }

    /// The fields of a work without those that it had from entries which are its own no more; they are found
    /// anew in its papers and the entries that are left.
    Map<String, Sourced> without(LibraryId library, WorkRow work, List<ReferencePlace> gone) {
        var sources = left(library, work);
        var fields = new LinkedHashMap<>(work.sourced());
        if (sources.isEmpty()) {
            return fields;
        }
        var lost = fields.entrySet().stream()
                .filter(field -> isFrom(field.getValue().origin(), gone))
                .map(Map.Entry::getKey)
                .toList();
        var anew = merged(sources);
        for (String variable : lost) {
            if (anew.containsKey(variable)) {
                fields.put(variable, anew.get(variable));
            } else {
                fields.remove(variable);
            }
        }
        return fields;
    }

    private static boolean isFrom(Origin origin, List<ReferencePlace> gone) {
        return origin.kind() == Kind.ENTRY
                && origin.paper() != null
                && gone.contains(new ReferencePlace(origin.paper().value(), origin.number()));
    }

    private static List<Source> left(LibraryId library, WorkRow work) {
        Stream<PaperRow> papers = PaperRow.<PaperRow>list(
                "libraryId = ?1 and workId = ?2 order by createdAt, id", library.number(), work.id)
                .stream();
        Stream<ReferenceRow> entries = ReferenceRow.<ReferenceRow>list(
                "libraryId = ?1 and workId = ?2 and standsFor is null order by paperId, ordinal",
                library.number(),
                work.id)
                .stream();
        var all = new ArrayList<Source>();
        papers.forEach(
                paper -> all.add(new Source(paper.metadata.work(), new Origin(Kind.PAPER, new PaperId(paper.id), 0))));
        entries.forEach(entry -> all.add(source(entry)));
        return all;
    }
}
