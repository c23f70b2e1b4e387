package org.ibid.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// Bytes that give no text: nothing at all, a file of a kind that is not read, damaged, locked, or larger
/// inside than is read. The message says what is wrong, where, and how to mend it.
public final class NotText extends RuntimeException {

    /// What the bytes are instead.
    public enum Reason {
        /// Another kind of file.
        BINARY,
        /// Text, but in another encoding or damaged.
        MALFORMED,
        /// Nothing, or only white space.
        EMPTY,
        /// A password is needed to read it.
        ENCRYPTED,
        /// Pictures of pages, without their text.
        SCANNED,
        /// The end of the file is missing.
        TRUNCATED,
        /// Not what its kind of file has to be.
        BROKEN,
        /// More inside than is read, or nested deeper: see the limits.
        TOO_LARGE
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

    /// @param message what is wrong, where, and how to mend it
    public NotText(Reason reason, String message) {
        this(reason, 0, "", message);
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
