package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
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

    boolean keptWasSketch;

    @JdbcTypeCode(SqlTypes.JSON)
    Moved moved;

    Instant mergedAt;
    Instant undoneAt;
}
