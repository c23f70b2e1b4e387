package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergeTest {
    private static final Identity IDENTITY = new Identity(Thresholds.defaults());

    private static final Work SHORT = Work.ofType("document")
            .with("title", "Russia-Pakistan Strategic Relations")
            .withNames("author", List.of(new Name.Person("Khan", "F. H.")))
            .with("container-title", "J Indo-Pac Aff")
            .with("volume", "1")
            .with("page", "42")
            .withDate("issued", PartialDate.ofYear(2021));

    private static final Work FULL = Work.ofType("article-journal")
            .with("title", "Russia-Pakistan Strategic Relations: An Emerging Entente Cordiale")
            .withNames("author", List.of(new Name.Person("Khan", "Feroz Hassan")))
            .with("container-title", "Journal of Indo-Pacific Affairs")
            .with("DOI", "10.1000/182")
            .with("page", "42-64")
            .withDate("issued", PartialDate.of(2021, 3, 1));

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyVariableOfBothIsKept(Case pair) {
        var merged = IDENTITY.merge(pair.a(), pair.b());
        var wanted = new HashSet<>(pair.a().fields().keySet());
        wanted.addAll(pair.b().fields().keySet());
        assertEquals(wanted, merged.work().fields().keySet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyVariableSaysWhereItCameFrom(Case pair) {
        var merged = IDENTITY.merge(pair.a(), pair.b());
        merged.work().fields().forEach((variable, value) -> {
            var source = merged.from().get(variable).equals(Merged.KEPT) ? pair.a() : pair.b();
            assertEquals(source.fields().get(variable), value, variable);
        });
    }

    @Test
    void theFullerValueWinsWhicheverRecordIsKept() {
        var wanted = FULL.with("volume", "1");
        assertEquals(wanted.toCsl(), IDENTITY.merge(SHORT, FULL).work().toCsl());
        assertEquals(wanted.toCsl(), IDENTITY.merge(FULL, SHORT).work().toCsl());
    }

    @Test
    void aFullNameWinsOverInitials() {
        assertEquals(FULL.names("author"), IDENTITY.merge(SHORT, FULL).work().names("author"));
    }

    @Test
    void etAlIsNoAuthor() {
        var cut =
                SHORT.withNames("author", List.of(new Name.Person("Khan", "Feroz Hassan"), new Name.Literal("et al.")));
        var whole = SHORT.withNames("author", List.of(new Name.Person("Khan", "F."), new Name.Person("Mir", "S.")));
        assertEquals(whole.names("author"), IDENTITY.merge(cut, whole).work().names("author"));
    }

    @Test
    void anotherYearDoesNotReplaceTheKeptOne() {
        var other = FULL.withDate("issued", PartialDate.of(2020, 5, 1));
        assertEquals(SHORT.date("issued"), IDENTITY.merge(SHORT, other).work().date("issued"));
    }

    @Test
    void aTitleInCapitalsYieldsToOneInLetters() {
        var loud = SHORT.with("title", "RUSSIA-PAKISTAN STRATEGIC RELATIONS");
        assertEquals(SHORT.text("title"), IDENTITY.merge(loud, SHORT).work().text("title"));
    }

    @Test
    void mergingWithItselfChangesNothing() {
        assertEquals(FULL, IDENTITY.merge(FULL, FULL).work());
    }

    @Test
    void whatCslDoesNotKnowIsKept() {
        var odd = FULL.with("custom", new Value.Other(List.of("x")));
        assertTrue(IDENTITY.merge(SHORT, odd).work().fields().containsKey("custom"));
    }
}
