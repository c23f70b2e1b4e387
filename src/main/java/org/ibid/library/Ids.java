package org.ibid.library;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/// New identifiers: UUIDs of version 7 (RFC 9562, section 5.7), so that rows written together lie together.
///
/// Those of one process are in the order they were made in, also within a millisecond (section 6.2, method 3):
/// the older of two works is told by them.
final class Ids {

    private static final int FRACTION = 12;
    private static final long NANOS = 1_000_000;

    /// The time in the identifier made last.
    private static final AtomicLong LAST = new AtomicLong();

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    static UUID next() {
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now()));
        long high = time >>> FRACTION << 16 | 0x7000 | time & (1 << FRACTION) - 1;
        long low = RANDOM.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /// Milliseconds, and 4096ths of one.
    private static long now() {
        var now = Instant.now();
        return now.toEpochMilli() << FRACTION | (now.getNano() % NANOS << FRACTION) / NANOS;
    }

    static Optional<UUID> parse(String text) {
        return UUID_TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
