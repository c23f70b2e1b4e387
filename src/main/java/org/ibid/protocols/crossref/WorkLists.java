package org.ibid.protocols.crossref;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.service.CrossrefCodec;
import org.ibid.library.LibraryId;
import org.ibid.library.Page;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkListing;
import org.ibid.library.WorkListings;
import org.ibid.protocols.matching.Match;
import org.ibid.protocols.matching.Matches;
import org.ibid.web.Exports;

/// Lists of works as Crossref answers them: those that a reference may mean, the likeliest first, or those that filters
/// leave.
///
/// To Crossref's members come `match` (whether it surely is the work that is meant), `probability` and `features` (the
/// reasons, in log-odds). The score is the probability times 100; where no certain work is asked for, it is 1.
@ApplicationScoped
class WorkLists {

    private final Matches matches;
    private final WorkListings listings;

    WorkLists(Matches matches, WorkListings listings) {
        this.matches = matches;
        this.listings = listings;
    }

    Map<String, Object> of(LibraryId library, WorksRequest request) {
        var page = request.isOfAWork() ? matching(library, request) : listed(library, request);
        var message = new LinkedHashMap<String, Object>();
        message.put("facets", Map.of());
        if (request.cursor()) {
            message.put(
                    "next-cursor",
                    String.valueOf(request.offset() + page.items().size()));
        }
        message.put("total-results", page.total());
        message.put("items", selected(page.items(), request.select()));
        message.put("items-per-page", request.rows());
        message.put("query", Map.of("start-index", request.offset(), "search-terms", request.terms()));
        return message;
    }

    private Page<Map<String, Object>> matching(LibraryId library, WorksRequest request) {
        var found = matches.of(library, List.of(request.asked()), request.filters(), Matches.MOST_FOUND)
                .getFirst();
        var sorted = sorted(found, request.sorting());
        return new Page<>(
                found.size(),
                request.offset(),
                sorted.stream()
                        .skip(request.offset())
                        .limit(request.rows())
                        .map(match -> item(match.work(), Optional.of(match)))
                        .toList());
    }

    private static List<Match> sorted(List<Match> likeliestFirst, Sorting sorting) {
        return sorting.by()
                .map(by -> likeliestFirst.stream()
                        .sorted(Comparator.comparing(Match::work, sorting.of(by)))
                        .toList())
                .orElse(sorting.isDescending() ? likeliestFirst : likeliestFirst.reversed());
    }

    private Page<Map<String, Object>> listed(LibraryId library, WorksRequest request) {
        var listing = new WorkListing(
                request.query(), request.filters(), request.sorting().order());
        var items = new ArrayList<Map<String, Object>>();
        long total;
        do {
            int rows = Math.clamp(request.rows() - items.size(), 1, Window.MOST);
            var page = listings.page(library, listing, new Window(request.offset() + items.size(), rows));
            total = page.total();
            page.items().forEach(work -> items.add(item(work, Optional.empty())));
        } while (items.size() < request.rows() && request.offset() + items.size() < total);
        return new Page<>(total, request.offset(), items.subList(0, Math.min(request.rows(), items.size())));
    }

    /// A work as Crossref has it, with its key as another identifier.
    static Map<String, Object> item(StoredWork work, Optional<Match> match) {
        var item = CrossrefCodec.message(Exports.entry(work));
        item.put("is-referenced-by-count", work.citedBy());
        item.put("alternative-id", List.of(work.key()));
        item.put("score", match.map(Match::score).orElse(1.0));
        match.ifPresent(one -> {
            item.put("match", one.isSure());
            item.put("probability", one.verdict().probability());
            item.put("features", one.features());
        });
        return item;
    }

    private static List<Map<String, Object>> selected(List<Map<String, Object>> items, List<String> names) {
        return names.isEmpty()
                ? items
                : items.stream()
                        .map(item -> {
                            var some = new LinkedHashMap<>(item);
                            some.keySet().retainAll(names);
                            return (Map<String, Object>) some;
                        })
                        .toList();
    }
}
