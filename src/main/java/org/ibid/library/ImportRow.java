package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.ibid.library.Import.State;
import org.ibid.library.ImportEntry.Outcome;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "import")
@IdClass(RowId.class)
@NullUnmarked
class ImportRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "import_id")
    UUID id;

    String format;
    String fileName;
    int total;
    int settled;
    int added;
    int matched;
    int review;
    int failed;
    int noted;
    String decidedBy;
    Instant createdAt;
    Instant endedAt;
    Instant undoneAt;

    void count(Outcome outcome) {
        settled++;
        switch (outcome) {
            case ADDED -> added++;
            case MATCHED -> matched++;
            case REVIEW -> review++;
            case FAILED -> failed++;
            case NOTED -> noted++;
            case WAITING, CANCELLED -> throw new IllegalArgumentException("nothing became of it");
        }
    }

    Import view(boolean rehearsed) {
        var state = undoneAt != null ? State.UNDONE : endedAt != null ? State.DONE : State.RUNNING;
        return new Import(
                rehearsed ? Optional.empty() : Optional.of(new ImportId(id)),
                state,
                format,
                fileName,
                decidedBy,
                createdAt,
                Optional.ofNullable(undoneAt),
                total,
                settled,
                counts());
    }

    private Map<String, Integer> counts() {
        var counts = new TreeMap<>(
                Map.of("added", added, "matched", matched, "review", review, "failed", failed, "noted", noted));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
