package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

    /// zotero/dataserver, `ID.inc.php`.
    private static final String ZOTEROS = "[23456789ABCDEFGHIJKLMNPQRSTUVWXYZ]{8}";

    @Test
    void everyNumberHasAKeyOfItsOwnThatLeadsBack() {
        var keys = LongStream.concat(LongStream.range(0, 2_000), LongStream.of(999_999_999_999L, 1_406_408_618_240L))
                .mapToObj(number -> {
                    var key = ItemKey.of(number);
                    assertEquals(number, key.number());
                    return key.letters();
                })
                .collect(Collectors.toSet());

        assertEquals(2_002, keys.size());
        assertTrue(keys.stream().allMatch(key -> key.matches(ZOTEROS)));
    }

    @Test
    void whatIsNoKeyIsNone() {
        assertTrue(ItemKey.parse("ABCDEFG").isEmpty());
        assertTrue(ItemKey.parse("ABCDEFGO").isEmpty());
        assertTrue(ItemKey.parse("abcdefgh").isEmpty());
    }
}
