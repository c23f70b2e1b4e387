package org.ibid.csl.suite;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The official CSL suite, `../shared/csl-test-suite` (elsewhere: the system property `ibid.shared`), which is
/// not part of the project. `not-passing.txt` names the fixtures that do not come out byte for byte, each with
/// its reason; one that passes may not stand there, and one that does not stand there must pass.
class CslSuiteTest {

    private static final Path FIXTURES =
            Path.of(System.getProperty("ibid.shared", "../shared"), "csl-test-suite", "humans");

    /// They expect texts of en-US that the locales have since changed, and other fixtures expect the new ones.
    private static final List<String> OLDER_LOCALE = List.of(
            "bugreports_SortedIeeeItalicsFail",
            "date_NegativeDateSort",
            "date_NegativeDateSortViaMacroOnYearMonthOnly",
            "magic_SubsequentAuthorSubstituteNotFooled");

    private static final List<String> OLDER_VERSIONS = List.of("25.4", "24.12", "24.11");

    @TestFactory
    Stream<DynamicTest> everyFixtureComesOutByteForByteUnlessListed() throws IOException {
        assumeThatTheSuiteIsHere();
        var run = new SuiteRun(LocaleArtifact.onClassPath());
        var reasons = notPassing();
        return SuiteFixture.in(FIXTURES).stream()
                .map(fixture -> dynamicTest(fixture.name(), () -> check(run.outcome(fixture), reasons)));
    }

    @Test
    void everyListedFixtureExistsAndHasAReason() throws IOException {
        assumeThatTheSuiteIsHere();
        var unknown = new TreeSet<>(notPassing().keySet());
        unknown.removeAll(
                SuiteFixture.in(FIXTURES).stream().map(SuiteFixture::name).collect(toCollection(TreeSet::new)));
        assertEquals(List.of(), List.copyOf(unknown), "not in the suite");
        notPassing().forEach((name, reason) -> assertFalse(reason.isBlank(), name + " is listed without a reason"));
    }

    @TestFactory
    Stream<DynamicTest> theFixturesOfAnOlderLocaleComeOutWithIt() {
        assumeThatTheSuiteIsHere();
        var jar = OLDER_VERSIONS.stream()
                .map(LocaleArtifact::jar)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(
                jar.isPresent(),
                "no older org.citationstyles:locales is in Maven's repository: fetch one with"
                        + " ./mvnw dependency:get -Dartifact=org.citationstyles:locales:24.12");
        var run = new SuiteRun(LocaleArtifact.in(jar.orElseThrow()));
        return OLDER_LOCALE.stream()
                .map(name -> dynamicTest(name, () -> {
                    var outcome = run.outcome(SuiteFixture.read(FIXTURES.resolve(name + ".txt")));
                    assertEquals(outcome.expected(), outcome.got());
                }));
    }

    private static void assumeThatTheSuiteIsHere() {
        assumeTrue(
                Files.isDirectory(FIXTURES),
                FIXTURES + " is not here: set the system property ibid.shared to the folder above csl-test-suite");
    }

    private static void check(SuiteOutcome outcome, Map<String, String> reasons) {
        if (!reasons.containsKey(outcome.name())) {
            assertEquals(outcome.expected(), outcome.got());
        } else if (outcome.passed()) {
            fail("It passes: take it off src/test/resources/csl/suite/not-passing.txt");
        }
    }

    private static Map<String, String> notPassing() throws IOException {
        var reasons = new TreeMap<String, String>();
        try (var in = requireNonNull(CslSuiteTest.class.getResourceAsStream("/csl/suite/not-passing.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(parts -> reasons.put(parts[0], parts.length < 2 ? "" : parts[1]));
        }
        return reasons;
    }
}
