package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "key")
@IdClass(KeyRow.Id.class)
@NullUnmarked
class KeyRow extends PanacheEntityBase {
    record Id(int libraryId, String key) {}

    @jakarta.persistence.Id
    int libraryId;

    @jakarta.persistence.Id
    String key;

    UUID workId;
    boolean current;
    Instant createdAt;
}
