package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "job")
@IdClass(RowId.class)
@NullUnmarked
class JobRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "job_id")
    UUID id;

    int events;
    int total;
    Instant createdAt;
    Instant movedAt;
    Instant cancelledAt;
}
