package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.ibid.identity.Evidence;
import org.ibid.library.ImportEntry.Outcome;
import org.ibid.work.Work;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "import_entry")
@IdClass(ImportEntryRow.Place.class)
@NullUnmarked
class ImportEntryRow extends PanacheEntityBase {
    record Place(int libraryId, UUID importId, int ordinal) {}

    /// A known work as it was found, at one moment.
    record Record(Work found, Provenance provenance) {

        static Record of(WorkRow row) {
            return new Record(row.found(), row.provenance);
        }
    }

    @Id
    int libraryId;

    @Id
    UUID importId;

    @Id
    int ordinal;

    int line;
    int place;
    String outcome;
    String fileKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    Work csl;

    String text;
    String why;
    UUID workId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] keys;

    UUID other;
    Double score;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Evidence> evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    Record before;

    @JdbcTypeCode(SqlTypes.JSON)
    Record after;

    Outcome outcome() {
        return Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    void came(Outcome to) {
        outcome = word(to);
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
