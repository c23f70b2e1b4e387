package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.identity.Related.Side;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private static final Work FULL = Work.ofType("article-journal")
            .with("title", "Russia-Pakistan Strategic Relations: An Emerging Entente Cordiale")
            .withNames("author", List.of(new Name.Person("Khan", "Feroz Hassan")))
            .with("container-title", "Journal of Indo-Pacific Affairs")
            .with("page", "42-64")
            .withDate("issued", PartialDate.ofYear(2021));

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPairIsAnsweredAsAPersonWould(Case pair) {
        var verdict = IDENTITY.compare(pair.a(), pair.b());
        assertEquals(pair.answer(), verdict.answer(), verdict::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theEvidenceSaysWhy(Case pair) {
        var verdict = IDENTITY.compare(pair.a(), pair.b());
        assertTrue(
                verdict.evidence().stream()
                        .anyMatch(evidence -> evidence.text().contains(pair.evidence())
                                || evidence.field().equals(pair.evidence())),
                () -> pair.evidence() + " in " + verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "a chapter and its book, CHAPTER, FIRST",
        "a preprint and the published article, VERSION, FIRST",
        "a preprint whose server stands in a note, VERSION, FIRST",
        "a conference paper and the article made of it, VERSION, FIRST",
        "a second edition, EDITION, SECOND",
        "a translation, TRANSLATION, SECOND",
        "'003 notes 16 and 22, the kind', REPRINT, SECOND",
        "an erratum, CORRECTION, SECOND",
        "a retraction notice, RETRACTION, SECOND",
        "a review of the book, REVIEW, SECOND"
    })
    void aRelationIsToldByItsKindAndWhichOfTheTwoIsIt(String name, Relation kind, Side side) {
        var pair = Case.all().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        var related = IDENTITY.relation(IDENTITY.candidate(pair.a()), IDENTITY.candidate(pair.b()));
        assertEquals(Optional.of(kind), related.map(Related::kind));
        assertEquals(Optional.of(side), related.map(Related::side));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNoQuestionIsNoRelation(Case pair) {
        if (pair.answer() != Answer.REVIEW) {
            assertEquals(
                    Optional.empty(), IDENTITY.relation(IDENTITY.candidate(pair.a()), IDENTITY.candidate(pair.b())));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theOrderOfAPairDoesNotMatter(Case pair) {
        assertEquals(IDENTITY.compare(pair.a(), pair.b()), IDENTITY.compare(pair.b(), pair.a()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatMayBeTheSameSharesABlockingKey(Case pair) {
        if (pair.answer() != Answer.DIFFERENT) {
            var keys = IDENTITY.blockingKeys(pair.a());
            var others = IDENTITY.blockingKeys(pair.b());
            assertFalse(Collections.disjoint(keys, others), () -> keys + " and " + others);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkHasAtMostTwelveBlockingKeys(Case pair) {
        assertTrue(IDENTITY.blockingKeys(pair.a()).size() <= 12);
    }

    @Test
    void aFullRecordIsTheSameAsItself() {
        assertEquals(Answer.SAME, IDENTITY.compare(FULL, FULL).answer());
    }

    @Test
    void aVerdictNamesItsModel() {
        assertEquals(Identity.MODEL, IDENTITY.compare(FULL, FULL).model());
    }

    @Test
    void theWeightiestEvidenceStandsFirst() {
        var weights = IDENTITY.compare(FULL, FULL.with("page", "1-3")).evidence().stream()
                .map(evidence -> -Math.abs(evidence.weight()))
                .toList();
        assertEquals(weights.stream().sorted().toList(), weights);
    }

    @Test
    void stricterThresholdsMakeAQuestionOfAWeakMatch() {
        var strict = new Identity(new Thresholds(0.5, 0.9999));
        var weak = FULL.without("page").without("container-title");
        assertEquals(Answer.REVIEW, strict.compare(FULL, weak).answer());
    }

    @Test
    void theKeysOfAWorkAreTheSameEachTime() {
        assertEquals(
                List.copyOf(IDENTITY.blockingKeys(FULL)),
                List.copyOf(new Identity(Thresholds.defaults()).blockingKeys(FULL)));
    }

    @Test
    void aBlockingKeyHoldsNoCharacterThatADatabaseRefuses() {
        var hostile = FULL.with("DOI", "10.1000/a\0b").with("URL", "https://example.org/a\0b");
        assertTrue(IDENTITY.blockingKeys(hostile).stream().noneMatch(key -> key.contains("\0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "Introduction", "A", "<i></i>", "…", "%%%", "10.", "\uD800", "序文", "the"})
    void aPoorTitleAloneIsNeverTheSame(String title) {
        var poor = Work.ofType("document").with("title", title);
        assertFalse(IDENTITY.compare(poor, poor).answer() == Answer.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"О букве Ъ в русском языке", "Буква Ь и другие"})
    void aCyrillicSignThatHasNoLatinLetterIsAWordAllTheSame(String text) {
        var work = FULL.with("title", text)
                .with("container-title", text)
                .withNames("author", List.of(new Name.Literal(text)));
        assertEquals(
                Answer.SAME, IDENTITY.compare(work, work.with("page", "42")).answer());
    }

    @Test
    void aWorkWithNothingInItIsNoOther() {
        var nothing = Work.ofType("document");
        assertEquals(Answer.DIFFERENT, IDENTITY.compare(nothing, nothing).answer());
    }

    @Test
    void aMegabyteOfTitleIsReadInTime() {
        var long_ = FULL.with("title", "<<a ".repeat(250_000)).with("DOI", "10.1/" + "%2F".repeat(300_000));
        assertTimeout(Duration.ofSeconds(10), () -> IDENTITY.compare(long_, long_.with("page", "9".repeat(1_000_000))));
    }

    @Test
    void tenThousandAuthorsAreReadInTime() {
        var crowd = FULL.withNames(
                "author",
                Stream.iterate(0, i -> i + 1)
                        .limit(10_000)
                        .<Name>map(i -> new Name.Person("Family" + i, "G."))
                        .toList());
        assertTimeout(Duration.ofSeconds(10), () -> IDENTITY.compare(crowd, crowd));
    }

    @Test
    void aTitleInCapitalsIsTheSame() {
        var loud = FULL.with("title", FULL.text("title").orElseThrow().toUpperCase(java.util.Locale.ROOT));
        assertEquals(Answer.SAME, IDENTITY.compare(FULL, loud).answer());
    }
}
