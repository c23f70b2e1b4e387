package org.ibid.csl;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// Works as a caller gives them: several may have one id, some none. Each has a key that no other has.
final class GivenWorks {

    /// What people write before a DOI, which is the identifier alone (CSL 1.0.2, appendix IV).
    private static final Pattern BEFORE_DOI =
            Pattern.compile("^\\s*(?:https?://(?:dx\\.)?doi\\.org/|doi:)\\s*", Pattern.CASE_INSENSITIVE);

    private final List<Work> works;
    private final Map<String, Integer> places = new HashMap<>();

    GivenWorks(List<Work> works) {
        this.works = List.copyOf(works);
        for (int place = 0; place < works.size(); place++) {
            places.putIfAbsent(id(place), place);
        }
    }

    List<Work> all() {
        return works;
    }

    Work at(int place) {
        return works.get(place);
    }

    /// What a work is called outside: its `id`, or its place if it has none.
    String id(int place) {
        return works.get(place).text("id").filter(id -> !id.isBlank()).orElse("" + place);
    }

    /// The ids of all, in order; of several works with one id, the first's.
    List<String> ids() {
        return IntStream.range(0, works.size()).mapToObj(this::id).distinct().toList();
    }

    /// The first work of an id.
    Optional<Integer> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /// The same, those cited first in the order of their citations.
    GivenWorks citedFirst(List<Cluster> clusters) {
        var order = new LinkedHashSet<Integer>();
        clusters.stream()
                .flatMap(cluster -> cluster.cites().stream())
                .forEach(cite -> place(cite.id()).ifPresent(order::add));
        IntStream.range(0, works.size()).forEach(order::add);
        return new GivenWorks(order.stream().map(works::get).toList());
    }

    /// What a work is called inside.
    static String key(int place) {
        return "" + place;
    }

    private static Work withBareDoi(Work work) {
        return work.text("DOI")
                .map(BEFORE_DOI::matcher)
                .filter(Matcher::find)
                .map(before -> work.with("DOI", before.replaceFirst("")))
                .orElse(work);
    }

    /// All works by their keys, in order.
    Map<String, Work> byKey() {
        var byKey = LinkedHashMap.<String, Work>newLinkedHashMap(works.size());
        works.forEach(work -> byKey.put(key(byKey.size()), withBareDoi(work)));
        return byKey;
    }
}
