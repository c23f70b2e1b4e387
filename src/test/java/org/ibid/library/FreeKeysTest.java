package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreeKeysTest {

    private final Set<String> library = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Set<String>> questions = new ArrayList<>();

    private FreeKeys free(String... stems) {
        var free = new FreeKeys(this::taken);
        free.lookAhead(List.of(stems));
        return free;
    }

    private Set<String> taken(Set<String> asked) {
        questions.add(asked);
        return asked.stream().filter(library::contains).collect(Collectors.toSet());
    }

    /// As a spreadsheet's columns: the 27th letter is aa, the 703rd aaa.
    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int left = number; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('a' + (left - 1) % 26));
        }
        return letters.toString();
    }

    private void share(String stem, int works) {
        for (int i = 0; i < works; i++) {
            library.add(stem + letters(i));
        }
    }

    @Test
    void theFirstKeyOfAStemIsTheStem() {
        assertEquals("khan2021russia", free("khan2021russia").take("khan2021russia"));
    }

    @Test
    void worksThatShareAStemAreToldApartByLetters() {
        library.add("khan2021russia");
        var free = free("khan2021russia", "khan2021russia");

        assertEquals("khan2021russiaa", free.take("khan2021russia"));
        assertEquals("khan2021russiab", free.take("khan2021russia"));
    }

    @Test
    void aKeyInAnotherCaseIsTaken() {
        library.add("KHAN2021");
        var free = free("khan2021", "Khan2021");

        assertEquals("khan2021a", free.take("khan2021"));
        assertEquals("Khan2021b", free.take("Khan2021"));
    }

    @Test
    void behindTenThousandKeysOfAStemComesTheNext() {
        share("work2018", 10_000);

        // 10,000 = (14 * 26 + 20) * 26 + 16, with digits 1 to 26
        assertEquals("work2018ntp", free("work2018").take("work2018"));
    }

    @Test
    void aKeyGivenToOneStemIsTakenForAnother() {
        library.add("khan");
        var free = free("khana", "khan");

        assertEquals("khana", free.take("khana"));
        assertEquals("khanb", free.take("khan"));
    }

    @Test
    void noKeyIsGivenTwiceWhereKeysWereTakenOutOfOrder() {
        library.addAll(List.of("khan", "khanb", "khand", "khane", "khanf", "khang", "khanh", "khank"));
        var free = free(Stream.generate(() -> "khan").limit(40).toArray(String[]::new));
        var given = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            given.add(free.take("khan").toLowerCase(Locale.ROOT));
        }

        assertEquals(40, given.size());
        assertTrue(given.stream().noneMatch(library::contains));
    }

    @Test
    void fiftyStemsOfManyWorksAreAskedForTogether() {
        var stems = new ArrayList<String>();
        for (int i = 0; i < 50; i++) {
            stems.add("work" + (1970 + i));
            share("work" + (1970 + i), i * i);
        }
        var free = free(stems.toArray(String[]::new));
        stems.forEach(free::take);

        assertTrue(questions.size() <= 8, () -> questions.size() + " questions");
    }
}
