package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
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

    @JdbcTypeCode(SqlTypes.JSON)
    Work found;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Overrule> overrules;

    @JdbcTypeCode(SqlTypes.JSON)
    Provenance provenance;

    boolean sketch;
    String title;
    String authors;
    Integer year;
    String doi;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] blocking;

    UUID mergedInto;

    /// The key a new work is to have if it is free; null if any will do.
    @Transient
    String wishedKey;

    /// The number of the library's change that last changed this row; the database gives it.
    @Column(insertable = false, updatable = false)
    long version;

    Instant createdAt;
    Instant updatedAt;

    /// Those of several ids, in no order. The ids are one parameter, however many: a list would be another statement
    /// for each number of them, and worked out each time.
    static List<WorkRow> of(Session session, int library, Collection<UUID> ids) {
        return session.createNativeQuery(
                        "select * from work where library_id = ?1 and work_id = any(cast(?2 as uuid[]))", WorkRow.class)
                .setParameter(1, library)
                .setParameter(2, ids.toArray(UUID[]::new))
                .getResultList();
    }

    static WorkRow of(LibraryId library, Candidate record, boolean sketch, Origin origin) {
        var row = new WorkRow();
        row.libraryId = library.number();
        row.id = Ids.next();
        row.sketch = sketch;
        row.provenance = Provenance.all(origin);
        row.createdAt = Instant.now();
        row.holds(record);
        return row;
    }

    /// The record as it was found, without what people say of it.
    Work found() {
        return found == null ? csl : found;
    }

    /// The fields that were found, each with where.
    Map<String, Sourced> sourced() {
        return provenance.of(found());
    }

    /// What people say of its fields.
    Map<String, Overrule> overrules() {
        return overrules == null ? Map.of() : overrules;
    }

    /// Takes a record as what was found; what people said of it still holds.
    void holds(Work record, Identity identity) {
        holds(record, overrules(), identity);
    }

    /// Takes a record, what people say of it, and all that is queried of both.
    void holds(Work record, Map<String, Overrule> said, Identity identity) {
        holds(identity.candidate(Overrule.over(record.without("id"), said)));
        found = said.isEmpty() ? null : record.without("id");
        overrules = said.isEmpty() ? null : said;
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
