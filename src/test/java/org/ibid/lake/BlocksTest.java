package org.ibid.lake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.ibid.identity.Identity;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void aRecordIsComparedWithTheNextTwentyOfAKeyAndNoMore() {
        var blocks = new Blocks();
        IntStream.range(0, 50).forEach(_ -> blocks.add(List.of("one key")));
        blocks.gather();

        assertArrayEquals(IntStream.rangeClosed(1, Identity.NEIGHBOURS).toArray(), blocks.behind(0));
        assertArrayEquals(new int[] {48, 49}, blocks.behind(47));
    }
}
