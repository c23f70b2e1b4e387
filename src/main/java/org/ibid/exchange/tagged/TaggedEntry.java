package org.ibid.exchange.tagged;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.ibid.exchange.codec.Draft;

/// The tags and values of one entry. A reader takes those it understands; what is left at the end is kept.
public final class TaggedEntry {

    private final SequencedMap<String, List<String>> left = new LinkedHashMap<>();
    private final int line;
    private final String text;

    TaggedEntry(int line, String text) {
        this.line = line;
        this.text = text;
    }

    void add(String tag, String value) {
        left.computeIfAbsent(tag, _ -> new ArrayList<>(2)).add(value);
    }

    /// The line it begins on, from 1.
    public int line() {
        return line;
    }

    /// The entry as the file has it, or its beginning.
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    public boolean has(String tag) {
        return left.containsKey(tag);
    }

    /// The values of a tag that are still there, without taking them.
    public List<String> see(String tag) {
        return Collections.unmodifiableList(left.getOrDefault(tag, List.of()));
    }

    /// Takes the first value of a tag that is not blank; the others stay.
    public Optional<String> take(String tag) {
        var values = left.getOrDefault(tag, List.of());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                String value = values.remove(i);
                if (values.isEmpty()) {
                    left.remove(tag);
                }
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    /// Takes the first value of the first of the tags that has one.
    public Optional<String> takeFirst(List<String> tags) {
        for (String tag : tags) {
            var value = take(tag);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /// Takes all values of a tag that are not blank.
    public List<String> takeAll(String tag) {
        var values = left.remove(tag);
        return values == null
                ? List.of()
                : values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /// Hands what was not taken to a draft, to be kept.
    public void keepRest(Draft draft) {
        left.forEach((tag, values) -> values.forEach(value -> draft.keep(tag, value.strip())));
    }
}
