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
        var row = new EventRow();
        row.libraryId = library.number();
        row.workId = work;
        row.kind = kind;
        row.other = other.orElse(null);
        row.decidedBy = act.by();
        row.decidedAt = Instant.now();
        row.why = act.why();
        row.changes = Change.between(before, after);
        row.persist();
    }
}
