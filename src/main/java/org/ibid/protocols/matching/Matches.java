package org.ibid.protocols.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Verdict;
import org.ibid.library.LibraryId;
import org.ibid.library.Recognition;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkId;
import org.ibid.library.WorkListing;
import org.ibid.library.WorkListing.Condition;
import org.ibid.library.WorkListing.Order;
import org.ibid.library.WorkListings;
import org.ibid.library.WorkQuery;
import org.ibid.reading.ReferenceReader;
import org.ibid.work.Work;

/// Finds the works that are meant: those near the record by the keys of `identity`, and those in which all the words of
/// a text are that is no longer than a title. Each is judged by [Identity].
@ApplicationScoped
public class Matches {

    /// So many works in which the words are get looked at, the oldest in the library.
    public static final int MOST_FOUND = Window.MOST;

    private static final Comparator<Match> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Match match) -> -match.verdict().probability())
            .thenComparingLong(match -> -match.work().citedBy())
            .thenComparing(match -> match.work().key());

    private final ReferenceReader reader;
    private final Recognition recognition;
    private final WorkListings listings;
    private final Identity identity;

    Matches(ReferenceReader reader, Recognition recognition, WorkListings listings, Identity identity) {
        this.reader = reader;
        this.recognition = recognition;
        this.listings = listings;
        this.identity = identity;
    }

    /// The works that each may mean, the likeliest first, in the order of what was asked.
    ///
    /// @param also what must hold of all of them
    /// @param most how many of the works with all the words are looked at, up to [#MOST_FOUND]; none if 0
    public List<List<Match>> of(LibraryId library, List<Asked> asked, List<Condition> also, int most) {
        var records = asked.stream().map(one -> one.records(reader)).toList();
        var near = near(library, records, also);
        var matches = new ArrayList<List<Match>>();
        for (int i = 0; i < asked.size(); i++) {
            var works = new LinkedHashMap<WorkId, StoredWork>();
            near.get(i).forEach(work -> works.put(work.id(), work));
            found(library, asked.get(i), also, most).forEach(work -> works.put(work.id(), work));
            matches.add(judged(records.get(i), works.values().stream().toList()));
        }
        return matches;
    }

    private List<List<StoredWork>> near(LibraryId library, List<List<Work>> records, List<Condition> also) {
        var near =
                recognition.near(library, records.stream().flatMap(List::stream).toList());
        var all = near.stream().flatMap(List::stream).collect(Collectors.toSet());
        var works = all(library, all.stream().toList(), also);
        var each = near.iterator();
        return records.stream()
                .map(variants -> {
                    var ids = new LinkedHashSet<WorkId>();
                    variants.forEach(_ -> ids.addAll(each.next()));
                    return ids.stream()
                            .filter(works::containsKey)
                            .map(works::get)
                            .toList();
                })
                .toList();
    }

    private Map<WorkId, StoredWork> all(LibraryId library, List<WorkId> ids, List<Condition> also) {
        var works = new LinkedHashMap<WorkId, StoredWork>();
        for (int from = 0; from < ids.size(); from += Window.MOST) {
            var conditions = new ArrayList<>(also);
            conditions.add(new Condition.Among(ids.subList(from, Math.min(ids.size(), from + Window.MOST))));
            listings.page(
                            library,
                            new WorkListing(WorkQuery.ALL, conditions, Order.OLDEST_FIRST),
                            new Window(0, Window.MOST))
                    .items()
                    .forEach(work -> works.put(work.id(), work));
        }
        return works;
    }

    private List<StoredWork> found(LibraryId library, Asked asked, List<Condition> also, int most) {
        return asked.words()
                .filter(words -> most > 0 && words.length() <= Asked.LONGEST_TITLE)
                .map(WorkQuery::ofWords)
                .map(query -> listings.page(
                                library, new WorkListing(query, also, Order.OLDEST_FIRST), new Window(0, most))
                        .items())
                .orElse(List.of());
    }

    private List<Match> judged(List<Work> records, List<StoredWork> works) {
        var candidates = records.stream().map(identity::candidate).toList();
        return works.parallelStream()
                .map(work -> new Match(work, verdict(candidates, identity.candidate(work.csl()))))
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /// What is decided of the record that is likeliest the work.
    private Verdict verdict(List<Candidate> records, Candidate work) {
        return records.stream()
                .map(record -> identity.compare(record, work))
                .max(Comparator.comparingDouble(Verdict::probability))
                .orElseThrow();
    }
}
