package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/// A job's file without its bytes, which only reading it needs.
@Entity
@Table(name = "job_file")
@IdClass(JobFileRow.Place.class)
@NullUnmarked
class JobFileRow extends PanacheEntityBase {

    /// The primary key.
    record Place(int libraryId, UUID jobId, int ordinal) {}

    @Id
    int libraryId;

    @Id
    UUID jobId;

    @Id
    int ordinal;

    String name;
    String charset;
    String state;
    Integer event;
    UUID paperId;
    String key;
    String title;
    String why;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> problem;

    /// A state as the database and JSON have it.
    static String word(JobFile.FileState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JobFile.FileState state() {
        return JobFile.FileState.valueOf(state.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    JobFile view() {
        return new JobFile(
                ordinal,
                name,
                state(),
                Optional.ofNullable(paperId).map(PaperId::new),
                Optional.ofNullable(key),
                Optional.ofNullable(title),
                Optional.ofNullable(why),
                Optional.ofNullable(problem));
    }
}
