package org.ibid.exchange.codec;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What an export could not carry as it was. Nothing is dropped in silence: what is not in the file, or is in it
/// less exactly than in the record, is here.
///
/// @param byKey for each entry that lost something, in the order of the export, what it lost
public record Loss(SequencedMap<String, List<Missing>> byKey) {

    public Loss {
        var copy = new LinkedHashMap<String, List<Missing>>();
        byKey.forEach((key, missing) -> copy.put(key, List.copyOf(missing)));
        byKey = Collections.unmodifiableSequencedMap(copy);
    }

    /// One variable of one entry.
    ///
    /// @param variable the CSL variable, or `type`, `id` (the key) or `aliases`
    /// @param reason   why it is not in the file as it was
    public record Missing(String variable, Reason reason) {
        public Missing {
            requireNonNull(variable, "variable");
            requireNonNull(reason, "reason");
        }
    }

    /// Why a variable is not in the file as it was.
    public enum Reason {
        /// The format has no field for it, or another variable has taken the field: it is not in the file.
        NO_FIELD,
        /// It is in the file, less exactly: a type that became a wider one, rich text that became plain.
        SIMPLIFIED,
        /// Characters that no text file should hold (controls, half characters) were taken out or replaced.
        CHARACTERS
    }

    /// How many variables of all entries are not in the file as they were.
    public int count() {
        return byKey.values().stream().mapToInt(List::size).sum();
    }

    /// Collects the losses of one export.
    public static final class Account {

        private final SequencedMap<String, List<Missing>> byKey = new LinkedHashMap<>();

        public void add(String key, String variable, Reason reason) {
            var missing = new Missing(variable, reason);
            var all = byKey.computeIfAbsent(key, _ -> new ArrayList<>(2));
            if (!all.contains(missing)) {
                all.add(missing);
            }
        }

        public Loss close() {
            return new Loss(byKey);
        }
    }
}
