package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Evidence;
import org.ibid.reading.Field;
import org.ibid.reading.Warning;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "reference")
@IdClass(ReferenceRow.Id.class)
@NullUnmarked
class ReferenceRow extends PanacheEntityBase {
    record Id(int libraryId, UUID paperId, int ordinal) {}

    @jakarta.persistence.Id
    int libraryId;

    @jakarta.persistence.Id
    UUID paperId;

    @jakarta.persistence.Id
    int ordinal;

    String label;
    String raw;
    int starts;
    int ends;

    @JdbcTypeCode(SqlTypes.JSON)
    Work parsed;

    double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Field> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Warning> warnings;

    UUID workId;
    String answer;
    double score;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evidence> evidence;
}
