package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// Bytes that are no text: nothing at all, a binary file, or not in the encoding they should be in.
public final class NotText extends RuntimeException {

    /// What the bytes are instead.
    public enum Reason {
        /// Another kind of file.
        BINARY,
        /// Text, but in another encoding or damaged.
        MALFORMED,
        /// Nothing, or only white space.
        EMPTY
    }

    private final Reason reason;
    private final int offset;
    private final String guess;

    NotText(Reason reason, int offset, String guess, String message) {
        super(message);
        this.reason = requireNonNull(reason, "reason");
        this.offset = offset;
        this.guess = guess;
    }

    public Reason reason() {
        return reason;
    }

    /// The first byte that does not fit, counted from 0.
    public int offset() {
        return offset;
    }

    /// The encoding the bytes are probably in, such as `windows-1252`.
    public Optional<String> guess() {
        return Optional.of(guess).filter(name -> !name.isEmpty());
    }
}
