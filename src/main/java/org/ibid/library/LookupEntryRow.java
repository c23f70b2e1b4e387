package org.ibid.library;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

/// What became of one work of a library that is looked up.
@Entity
@Table(name = "lookup_entry")
@IdClass(LookupEntryRow.Key.class)
@NullUnmarked
class LookupEntryRow extends PanacheEntityBase {

    record Key(int libraryId, UUID lookupId, UUID workId) {}

    @Id
    int libraryId;

    @Id
    UUID lookupId;

    @Id
    UUID workId;

    String outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    WorkLookup report;

    static LookupEntryRow of(LookupRow lookup, WorkLookup report) {
        var row = new LookupEntryRow();
        row.libraryId = lookup.libraryId;
        row.lookupId = lookup.id;
        row.workId = report.work().value();
        row.outcome = report.outcome().word();
        row.report = report.shortened();
        return row;
    }
}
