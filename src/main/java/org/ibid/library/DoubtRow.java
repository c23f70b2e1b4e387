package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Evidence;
import org.ibid.identity.Verdict;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "doubt")
@IdClass(ReferenceRow.Id.class)
@NullUnmarked
class DoubtRow extends PanacheEntityBase {
    @jakarta.persistence.Id
    int libraryId;

    @jakarta.persistence.Id
    UUID paperId;

    @jakarta.persistence.Id
    int ordinal;

    UUID workId;
    String answer;
    double probability;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evidence> evidence;

    String model;

    static DoubtRow of(LibraryId library, UUID paper, int ordinal, UUID work, Verdict verdict) {
        var row = new DoubtRow();
        row.libraryId = library.number();
        row.paperId = paper;
        row.ordinal = ordinal;
        row.workId = work;
        row.answer = verdict.answer().name().toLowerCase(Locale.ROOT);
        row.probability = verdict.probability();
        row.evidence = verdict.evidence();
        row.model = verdict.model();
        return row;
    }

    Doubt view() {
        return new Doubt(new PaperId(paperId), ordinal, new WorkId(workId), answer, probability, evidence, model);
    }
}
