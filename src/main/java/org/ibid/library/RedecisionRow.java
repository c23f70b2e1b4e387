package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.ibid.library.Redecision.State;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "redecision")
@IdClass(RowId.class)
@NullUnmarked
class RedecisionRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "redecision_id")
    UUID id;

    String model;
    UUID workDone;
    boolean worksAreDone;
    UUID paperDone;
    long total;
    long works;
    long entries;
    long pairs;
    long proposed;
    long withdrawn;
    long doubted;
    Instant createdAt;
    Instant endedAt;
    boolean cancelled;

    Redecision view() {
        var state = endedAt == null ? State.RUNNING : cancelled ? State.CANCELLED : State.DONE;
        return new Redecision(
                id,
                state,
                model,
                total,
                works + entries,
                pairs,
                proposed,
                withdrawn,
                doubted,
                createdAt,
                Optional.ofNullable(endedAt));
    }
}
