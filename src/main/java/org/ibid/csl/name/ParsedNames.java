package org.ibid.csl.name;

import java.util.ArrayList;
import java.util.List;
import org.ibid.work.Name;

/// The names of one variable of a work, taken apart once for any number of renderings. Immutable.
public final class ParsedNames {

    private final List<NameParts> parts;

    private ParsedNames(List<NameParts> parts) {
        this.parts = parts;
    }

    /// Takes the names apart; their order is kept.
    public static ParsedNames of(List<Name> names) {
        var parts = new ArrayList<NameParts>(names.size());
        for (Name name : names) {
            parts.add(NameParts.of(name));
        }
        return new ParsedNames(parts);
    }

    public int size() {
        return parts.size();
    }

    /// One of the names, from 0.
    public NameParts get(int index) {
        return parts.get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParsedNames list && list.parts.equals(parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
