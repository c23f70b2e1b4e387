package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Answer;
import org.ibid.identity.Evidence;
import org.ibid.identity.Verdict;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "verdict")
@Immutable
@NullUnmarked
class VerdictRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "verdict_id")
    Long id;

    int libraryId;
    String decision;
    UUID one;
    UUID other;
    String answer;
    double probability;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evidence> evidence;

    String model;
    String decidedBy;
    Instant decidedAt;

    static void add(LibraryId library, String decision, UUID one, UUID other, Verdict verdict, String by) {
        of(library, decision, one, other, verdict, by).persist();
    }

    static VerdictRow of(LibraryId library, String decision, UUID one, UUID other, Verdict verdict, String by) {
        var row = new VerdictRow();
        row.libraryId = library.number();
        row.decision = decision;
        row.one = one;
        row.other = other;
        row.answer = verdict.answer().name().toLowerCase(Locale.ROOT);
        row.probability = verdict.probability();
        row.evidence = verdict.evidence();
        row.model = verdict.model();
        row.decidedBy = by;
        row.decidedAt = Instant.now();
        return row;
    }

    /// The last verdict on two works before a time.
    static Optional<VerdictRow> lastOf(LibraryId library, UUID one, UUID other, Instant before) {
        return VerdictRow.<VerdictRow>find(
                        "libraryId = ?1 and ((one = ?2 and other = ?3) or (one = ?3 and other = ?2))"
                                + " and decidedAt < ?4 order by id desc",
                        library.number(),
                        one,
                        other,
                        before)
                .firstResultOptional();
    }

    /// The last that comparing two works gave.
    static Optional<VerdictRow> lastCompared(LibraryId library, UUID one, UUID other) {
        return VerdictRow.<VerdictRow>find(
                        "libraryId = ?1 and ((one = ?2 and other = ?3) or (one = ?3 and other = ?2))"
                                + " and decision = 'compared' order by id desc",
                        library.number(),
                        one,
                        other)
                .firstResultOptional();
    }

    Verdict verdict() {
        return new Verdict(Answer.valueOf(answer.toUpperCase(Locale.ROOT)), probability, evidence, model);
    }

    /// That a person said that the two are different sources, as a sentence without its full stop.
    String asWord() {
        return decidedBy + " said on " + decidedAt.toString().substring(0, 10) + " that they are two sources";
    }
}
