package org.ibid.exchange.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.OutgoingEntry;

/// CSL's types and a format's words for them. The first word of a type is the one it is written with; the
/// first type of a word is the one it is read as.
public final class TypeTable {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    /// @param table a line for each: the CSL type, white space, the format's word
    public TypeTable(String table) {
        table.lines().forEach(line -> {
            String[] halves = line.strip().split("\\s+", 2);
            words.putIfAbsent(halves[0], halves[1]);
            types.putIfAbsent(halves[1], halves[0]);
        });
    }

    /// The format's word for a type.
    public Optional<String> word(String type) {
        return Optional.ofNullable(words.get(type));
    }

    /// The type of a word.
    public Optional<String> type(String word) {
        return Optional.ofNullable(types.get(word));
    }

    /// Whether a type is read again as what it was.
    public boolean saysExactly(String type) {
        return word(type).flatMap(this::type).filter(type::equals).isPresent();
    }

    /// Whether a word is written again as what it was.
    public boolean leadsBack(String word) {
        return type(word).flatMap(this::word).filter(word::equals).isPresent();
    }

    /// The word a work is written with: the one its file had, if that is still read as its type; else the type's own,
    /// else the widest.
    ///
    /// @param kept   the word its file had; empty if it came from elsewhere
    /// @param widest the word for what the format has no word for; unknown words are read as `document`
    public String word(OutgoingEntry entry, String kept, String widest) {
        String csl = entry.work().type();
        if (!kept.isEmpty() && type(kept).orElse("document").equals(csl)) {
            return kept;
        }
        if (!saysExactly(csl)) {
            entry.simplified("type");
        }
        return word(csl).orElse(widest);
    }
}
