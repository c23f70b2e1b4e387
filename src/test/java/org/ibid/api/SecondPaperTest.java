package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Another paper citing eight entries of seed 004, as its author would write them in another style.
@QuarkusTest
class SecondPaperTest {

    private static final Set<String> EIGHT = Set.of(
            "bakare2021contextualizing",
            "chia2021russia",
            "clary2022russia",
            "khan2021russia",
            "munshi2022redefining",
            "qazi2022strategic",
            "shah2022russia",
            "tankel2018beyond");

    @ParameterizedTest
    @ValueSource(strings = {"second-paper-mla.txt", "second-paper-vancouver.txt"})
    void anotherStylesEntriesResolveToTheSameEightWorks(String file) {
        var library = Library.empty();
        library.addSeed(Library.SEED_004);
        int before = library.get("/works").getInt("total");

        String id = library.addResource(file);

        var keys = library.get("/papers/" + id + "/references").<String>getList("key");
        assertEquals(EIGHT, new TreeSet<>(keys));
        int itself = 1;
        assertEquals(before + itself, library.get("/works").getInt("total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"second-paper-mla.txt", "second-paper-vancouver.txt"})
    void aWorkKnowsBothPapersThatCiteItWithTheirSentences(String file) {
        var library = Library.empty();
        library.addSeed(Library.SEED_004);
        library.addResource(file);

        var citing = library.get("/works/clary2022russia/cited-by");
        assertEquals(2, citing.getInt("total"));
        assertEquals(true, citing.getString("items[0].citations[0].sentence").contains("(Clary, 2022)"));
        assertEquals(1, citing.getList("items[1].citations").size());
    }
}
