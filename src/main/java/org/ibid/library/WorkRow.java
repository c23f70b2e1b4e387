package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "work")
@IdClass(RowId.class)
@NullUnmarked
class WorkRow extends PanacheEntityBase {
    @Id
    int libraryId;

    @Id
    @Column(name = "work_id")
    UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    Work csl;

    boolean sketch;
    String title;
    String authors;
    Integer year;
    String doi;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] blocking;

    UUID mergedInto;

    @Version
    int version;

    Instant createdAt;
    Instant updatedAt;

    static WorkRow of(LibraryId library, Candidate record, boolean sketch) {
        var row = new WorkRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.sketch = sketch;
        row.createdAt = Instant.now();
        row.holds(record);
        return row;
    }

    /// Takes a record as this row's content, with all that is queried of it.
    void holds(Work content, Identity identity) {
        holds(identity.candidate(content));
    }

    private void holds(Candidate record) {
        var content = record.work();
        csl = content.without("id");
        title = content.text("title").orElse(null);
        authors = names(content);
        year = content.year().orElse(null);
        doi = content.text("DOI").orElse(null);
        blocking = sketch ? new String[0] : record.blockingKeys().toArray(String[]::new);
        updatedAt = Instant.now();
    }

    private static String names(Work work) {
        return Stream.of("author", "editor", "translator")
                .flatMap(role -> work.names(role).stream())
                .map(WorkRow::whole)
                .collect(Collectors.joining("; "));
    }

    private static String whole(Name name) {
        return switch (name) {
            case Name.Person person -> (person.given() + " " + person.familyWithParticles()).strip();
            case Name.Literal(String text) -> text;
        };
    }
}
