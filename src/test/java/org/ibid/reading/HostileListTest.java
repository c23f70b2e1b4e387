package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers whose lists, notes and citations are made to be read in many ways. The timeout only catches what grows out of
/// bounds: each of these took longer once.
@Timeout(120)
class HostileListTest {

    private static final String LIST = """
            Text.

            References

            Khan, F. (2001). A title here. Journal, 3, 4-5.
            """;
    private static final String LAST = "\nJones, K. (2002). Title. Paris: House.\n";

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("a row of editors", LIST + "Smith, J. " + "(ed ".repeat(38) + "foo (2000). Title." + LAST),
                Arguments.of(
                        "cells without end",
                        LIST + "\nOther, A. (2001). " + "x   ".repeat(600) + "\na   b   2001.\n" + LAST),
                Arguments.of(
                        "addresses in addresses",
                        LIST + "Smith, J. (2000). " + "http://".repeat(20_000) + " xx" + LAST),
                Arguments.of("a name of hyphens", "He said (" + "A-".repeat(100) + "A!x, 2000) so.\n\n" + LIST + LAST));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void aListIsReadToItsLastEntry(String name, String paper) {
        var references = Shipped.PAPERS.read(paper).references();
        assertEquals(
                "Jones",
                references.getLast().parsed().work().names("author").getFirst().head());
    }

    @Test
    void numbersThatLookLikeNotesAndAreNotCalledAreNone() {
        String paper = "Word².\n\n1 Not called here 2000.\n\n".repeat(20_000);
        assertEquals(0, Shipped.PAPERS.read(paper).references().size());
    }
}
