package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.library.Moved.ReferencePlace;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "split")
@IdClass(RowId.class)
@NullUnmarked
class SplitRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "split_id")
    UUID id;

    UUID ofWork;
    UUID newWork;

    @JdbcTypeCode(SqlTypes.JSON)
    Work before;

    @JdbcTypeCode(SqlTypes.JSON)
    Work after;

    @JdbcTypeCode(SqlTypes.JSON)
    Provenance provenanceBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    Provenance provenanceAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReferencePlace> entries;

    Instant splitAt;
    Instant undoneAt;

    /// The record of the work that entries were split off from, without what the split changed.
    Map<String, Sourced> takenBackFrom(WorkRow now) {
        return Sourced.takenBack(provenanceBefore.of(before), provenanceAfter.of(after), now.sourced());
    }
}
