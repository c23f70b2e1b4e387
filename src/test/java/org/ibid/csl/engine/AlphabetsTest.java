package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Orders as citeproc-js has them, that is ICU with the data of CLDR.
class AlphabetsTest {

    private static List<String> sorted(String language, String... words) {
        var collation = Collation.of(language);
        Comparator<String> order = (one, two) -> Arrays.compareUnsigned(collation.key(one), collation.key(two));
        return Arrays.stream(words).sorted(order).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 1984 Darwin Толстой 鲁迅",
        "ru-RU, 1984 Толстой Darwin 鲁迅",
        "fa-IR, 1984 خلدون Darwin Толстой",
        "zh-CN, 1984 鲁迅 Darwin Толстой"
    })
    void theLanguagesOwnScriptComesBeforeOthers(String language, String inOrder) {
        var words = inOrder.split(" ");
        var backwards = words.clone();
        Arrays.sort(backwards, Comparator.reverseOrder());
        assertEquals(List.of(words), sorted(language, backwards));
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, Dalí Đặng Darwin Dewey",
        "sl-SI, Dalí Darwin Dewey Đặng",
        "ro-RO, Dalí Darwin Đặng Dewey",
        "pl-PL, Lem Lutosławski Łukasiewicz Mann",
        "en-US, Lem Łukasiewicz Lutosławski Mann",
        "tr-TR, Ilgaz İbrahim"
    })
    void aLetterOfTheAlphabetIsNoVariantOfAnother(String language, String inOrder) {
        var words = inOrder.split(" ");
        var backwards = words.clone();
        Arrays.sort(backwards, Comparator.reverseOrder());
        assertEquals(List.of(words), sorted(language, backwards));
    }

    @Test
    void aNoBreakSpaceDoesNotPartWords() {
        var collation = Collation.of("fr-FR");
        assertArrayEquals(collation.key("dAubigné"), collation.key("d\u00a0Aubigné"));
    }
}
