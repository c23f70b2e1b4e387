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
    int tries;
    String why;

    @Column(insertable = false, updatable = false)
    Instant steppedAt;

    Redecision view() {
        return new Redecision(
                id,
                state(),
                model,
                total,
                works + entries,
                pairs,
                proposed,
                withdrawn,
                doubted,
                createdAt,
                Optional.ofNullable(endedAt),
                Optional.ofNullable(why));
    }

    private State state() {
        if (endedAt == null) {
            return State.RUNNING;
        }
        return why != null ? State.FAILED : cancelled ? State.CANCELLED : State.DONE;
    }
}
