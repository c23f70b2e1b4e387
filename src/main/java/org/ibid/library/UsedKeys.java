package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The works that a text's keys lead to.
@ApplicationScoped
public class UsedKeys {

    /// For so many unknown keys at the most, keys that look alike are looked for.
    private static final int MOST_NEAREST = 50;

    private final Works works;
    private final KeyIndex keys;

    UsedKeys(Works works, KeyIndex keys) {
        this.works = works;
        this.keys = keys;
    }

    /// @param known   each work once, in the order of the text
    /// @param unknown keys that lead nowhere, in the order of the text
    public record Used(List<Known> known, List<Unknown> unknown) {}

    /// @param keys by which the text calls the work; those that differ only in case count as two
    public record Known(List<String> keys, StoredWork work) {}

    /// @param nearest keys that look alike, best first
    public record Unknown(String key, List<String> nearest) {}

    /// Looks keys up, in any case, aliases too; ids and DOIs lead to their works as well.
    @Snapshot
    public Used find(LibraryId library, Collection<String> used) {
        var known = new LinkedHashMap<WorkId, Known>();
        var unknown = new ArrayList<Unknown>();
        var found = works.named(library, used);
        for (String key : used) {
            Optional.ofNullable(found.get(key))
                    .ifPresentOrElse(
                            work -> known.computeIfAbsent(work.id(), _ -> new Known(new ArrayList<>(), work))
                                    .keys()
                                    .add(key),
                            () -> unknown.add(new Unknown(key, nearest(library, key, unknown.size()))));
        }
        return new Used(List.copyOf(known.values()), unknown);
    }

    private List<String> nearest(LibraryId library, String key, int before) {
        return before < MOST_NEAREST ? keys.nearest(library, key.replace("\0", "")) : List.of();
    }
}
