package org.ibid.bench.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.PlainLine;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// Where the records that a program read out of our file differ from ours.
///
/// @param found   how many of ours it has, by their keys
/// @param missing the keys it has not
/// @param fields  what differs, most often first
record Compared(int found, List<String> missing, List<Field> fields) {

    /// Fields that are not part of the record: the key, and what a program keeps for itself.
    private static final Set<String> NOT_COMPARED = Set.of("id", "citation-key", "custom", "page-first");

    Compared {
        missing = List.copyOf(missing);
        fields = List.copyOf(fields);
    }

    /// A field that differs, with the first example; a text is empty where there is none.
    record Field(String name, int count, String key, String ours, String theirs) {

        private Field again() {
            return new Field(name, count + 1, key, ours, theirs);
        }
    }

    /// Sets each of our entries beside what the program calls by the same key, as texts without markup.
    static Compared of(List<Entry> ours, Map<String, Work> theirs) {
        var fields = new LinkedHashMap<String, Field>();
        var missing = new ArrayList<String>();
        for (Entry entry : ours) {
            var other = theirs.get(entry.key());
            if (other == null) {
                missing.add(entry.key());
            } else {
                compare(entry.key(), texts(entry.work()), texts(other), fields);
            }
        }
        var sorted = fields.values().stream()
                .sorted(Comparator.comparingInt(Field::count).reversed())
                .toList();
        return new Compared(ours.size() - missing.size(), missing, sorted);
    }

    private static void compare(
            String key, Map<String, String> ours, Map<String, String> theirs, Map<String, Field> fields) {
        var names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            String one = ours.getOrDefault(name, "");
            String other = theirs.getOrDefault(name, "");
            if (!one.equals(other)) {
                fields.merge(name, new Field(name, 1, key, one, other), (first, _) -> first.again());
            }
        }
    }

    /// A work's fields as plain lines.
    private static SequencedMap<String, String> texts(Work work) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("type", work.type());
        work.fields().forEach((name, value) -> {
            String text = NOT_COMPARED.contains(name) ? "" : text(value);
            if (!text.isEmpty()) {
                texts.put(name, text);
            }
        });
        return texts;
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text(String text) -> PlainLine.of(RichText.plain(text)).text();
            case Value.Number(Number number) -> number.toString();
            case Value.Names(var names) -> names.stream().map(CommaName::write).collect(Collectors.joining("; "));
            case Value.Date(var date) -> WrittenDate.write(date);
            case Value.Other(Object json) -> String.valueOf(json);
        };
    }
}
