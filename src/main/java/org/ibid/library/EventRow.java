package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "event")
@Immutable
@NullUnmarked
class EventRow extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "event_id")
    Long id;

    int libraryId;
    UUID workId;
    String kind;
    UUID other;

    @Column(insertable = false, updatable = false)
    long version;

    String decidedBy;
    Instant decidedAt;
    String why;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Change> changes;

    static void add(LibraryId library, UUID work, String kind, Optional<UUID> other, Act act, Work before, Work after) {
        var row = of(library, work, kind, act);
        row.other = other.orElse(null);
        row.changes = Change.between(before, after);
        row.persist();
    }

    /// A work has another key; it stands as the item's `id`.
    static void renamed(LibraryId library, WorkRow work, Map<String, Change> changes, Act act) {
        var row = of(library, work.id, "renamed", act);
        row.changes = changes;
        row.persist();
    }

    private static EventRow of(LibraryId library, UUID work, String kind, Act act) {
        var row = new EventRow();
        row.libraryId = library.number();
        row.workId = work;
        row.kind = kind;
        row.decidedBy = act.by();
        row.decidedAt = Instant.now();
        row.why = act.why();
        return row;
    }
}
