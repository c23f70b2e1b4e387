package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.library.LibraryLookup.State;
import org.ibid.lookup.Service;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "lookup")
@IdClass(RowId.class)
@NullUnmarked
class LookupRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "lookup_id")
    UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] services;

    UUID workDone;
    long total;
    long done;
    int tries;
    Instant waitsUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> refusals;

    Instant createdAt;
    Instant endedAt;
    Instant steppedAt;
    int failures;
    String why;
    boolean cancelled;

    State state() {
        if (endedAt == null) {
            return State.RUNNING;
        }
        return why != null ? State.FAILED : cancelled ? State.CANCELLED : State.DONE;
    }

    /// The registries that let it ask nothing.
    List<Unanswered> refused() {
        return refusals.entrySet().stream()
                .flatMap(one -> Service.of(one.getKey())
                        .map(service -> new Unanswered(service, one.getValue(), Optional.empty(), true))
                        .stream())
                .toList();
    }

    void note(List<Unanswered> unanswered) {
        var noted = new LinkedHashMap<>(refusals);
        unanswered.stream()
                .filter(Unanswered::refused)
                .forEach(one -> noted.putIfAbsent(one.service().word(), one.why()));
        refusals = noted;
    }

    Set<Service> asks() {
        return Stream.of(services)
                .flatMap(word -> Service.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
    }
}
