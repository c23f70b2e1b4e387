package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.reading.Cite;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "cite")
@IdClass(CiteRow.Id.class)
@NullUnmarked
class CiteRow extends PanacheEntityBase {
    record Id(int libraryId, UUID paperId, int citationOrdinal, int ordinal) {}

    @jakarta.persistence.Id
    int libraryId;

    @jakarta.persistence.Id
    UUID paperId;

    @jakarta.persistence.Id
    int citationOrdinal;

    @jakarta.persistence.Id
    int ordinal;

    @JdbcTypeCode(SqlTypes.JSON)
    Cite printed;

    String resolution;
    UUID workId;
}
