package org.ibid.exchange.tagged;

import java.util.Optional;
import org.ibid.exchange.codec.Intake;

/// What tells one format of tagged lines from another.
public interface Dialect {

    /// What a line with a tag says.
    ///
    /// @param value what stands after the tag
    record Tagged(String tag, String value) {}

    /// The tag and value of a line; empty if it has no tag, and goes on with the value before it.
    Optional<Tagged> tagged(String line);

    /// The tag every entry has once, as a rule first.
    String first();

    /// The tag that ends an entry; empty if none does, and a blank line or the next entry's first tag ends it.
    String last();

    /// Whether a blank line ends an entry.
    boolean isEndedByBlankLine();

    /// Whether a line outside all entries is a head that says nothing of them.
    boolean isHead(String line);

    /// Makes an entry of what was read.
    void entry(TaggedEntry entry, Intake intake);
}
