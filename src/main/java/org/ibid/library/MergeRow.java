package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "merge")
@IdClass(RowId.class)
@NullUnmarked
class MergeRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "merge_id")
    UUID id;

    UUID kept;
    UUID gone;

    @JdbcTypeCode(SqlTypes.JSON)
    Work keptBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    Work keptAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Overrule> overrulesBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Overrule> overrulesAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    Provenance provenanceBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    Provenance provenanceAfter;

    boolean keptWasSketch;

    @JdbcTypeCode(SqlTypes.JSON)
    Moved moved;

    Instant mergedAt;
    Instant undoneAt;

    /// The kept work's fields without what the merge brought.
    Map<String, Sourced> takenBackFrom(WorkRow now) {
        return Sourced.takenBack(
                orUnknown(provenanceBefore).of(keptBefore),
                orUnknown(provenanceAfter).of(keptAfter),
                now.sourced());
    }

    /// The same of what people say of its fields.
    Map<String, Overrule> takenBackFrom(Map<String, Overrule> now) {
        return Sourced.takenBack(orNone(overrulesBefore), orNone(overrulesAfter), now);
    }

    /// Of merges of before, it is not known where the fields were found.
    private static Provenance orUnknown(Provenance provenance) {
        return provenance == null ? Provenance.UNKNOWN : provenance;
    }

    private static Map<String, Overrule> orNone(Map<String, Overrule> overrules) {
        return overrules == null ? Map.of() : overrules;
    }
}
