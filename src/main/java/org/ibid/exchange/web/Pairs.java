package org.ibid.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Name;

/// An entry on its way out as names and values, plain text each, in the order they are written.
final class Pairs {

    private static final Pattern RANGE = Pattern.compile("([^\\s–-]{1,100})[–-]([^\\s–-]{1,100})");

    private final OutgoingEntry entry;
    private final List<Map.Entry<String, String>> all = new ArrayList<>();

    Pairs(OutgoingEntry entry) {
        this.entry = entry;
    }

    List<Map.Entry<String, String>> all() {
        return List.copyOf(all);
    }

    Pairs put(String name, String value) {
        if (!value.isEmpty()) {
            all.add(Map.entry(name, value));
        }
        return this;
    }

    /// @param table a line for each: the variable, a space, the pair's name, and what stands before the value, if any
    Pairs texts(String table) {
        table.lines().forEach(line -> {
            String[] parts = line.split(" ", 3);
            text(parts[0], parts[1], parts.length < 3 ? "" : parts[2]);
        });
        return this;
    }

    private void text(String variable, String name, String before) {
        entry.plain(variable).ifPresent(text -> put(name, before + text));
    }

    Pairs names(String variable, String name, Function<Name, String> form) {
        entry.names(variable, form).forEach(text -> put(name, text));
        return this;
    }

    /// The day, the month or the year of a date, or the first of a range; a date of words is lost.
    Pairs date(String variable, String name, String separator) {
        start(variable).ifPresent(iso -> put(name, iso.replace("-", separator)));
        return this;
    }

    Optional<String> start(String variable) {
        var date = entry.date(variable).map(OutgoingDate::of);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        var ends = date.get().ends();
        if (ends.isEmpty() || ends.getFirst().year() < 1 || ends.getFirst().year() > 9999) {
            entry.lost(variable);
            return Optional.empty();
        }
        if (ends.size() > 1 || !date.get().isNumbersOnly()) {
            entry.simplified(variable);
        }
        return Optional.of(OutgoingDate.iso(ends.getFirst()));
    }

    /// First and last page in pairs of their own; what is no range is the first.
    Pairs pages(String first, String last) {
        entry.plain("page").ifPresent(page -> {
            var range = RANGE.matcher(page);
            boolean isRange = range.matches();
            put(first, isRange ? range.group(1) : page);
            put(last, isRange ? range.group(2) : "");
        });
        return this;
    }

    /// Says that the key is not in the file, nor what it was before.
    Pairs withoutKeys() {
        entry.lost("id");
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
        return this;
    }
}
