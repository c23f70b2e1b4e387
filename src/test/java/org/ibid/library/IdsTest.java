package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreInTheOrderTheyWereMadeInAlsoWithinAMillisecond() {
        var ids = Stream.generate(Ids::next).limit(100_000).map(UUID::toString).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void anIdIsOfVersion7AndSaysWhenItWasMade() {
        var before = Instant.now();
        var id = Ids.next();
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        long apart = (id.getMostSignificantBits() >>> 16) - before.toEpochMilli();
        assertTrue(apart >= 0 && apart < 60_000, () -> apart + " ms");
    }
}
