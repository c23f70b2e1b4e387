package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.work.Value;
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

    boolean keptWasSketch;

    @JdbcTypeCode(SqlTypes.JSON)
    Moved moved;

    Instant mergedAt;
    Instant undoneAt;

    /// The kept work's record without what the merge brought: a field that still is as the merge left it goes back to
    /// what it was; one that has changed since stays.
    Work takenBackFrom(Work now) {
        var fields = new LinkedHashMap<String, Value>();
        now.fields().forEach((name, value) -> {
            var before = keptBefore.fields().get(name);
            if (!value.equals(keptAfter.fields().get(name))) {
                fields.put(name, value);
            } else if (before != null) {
                fields.put(name, before);
            }
        });
        return new Work(now.type().equals(keptAfter.type()) ? keptBefore.type() : now.type(), fields);
    }
}
