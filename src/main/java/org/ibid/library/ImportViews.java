package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ibid.library.ImportEntry.Outcome;

/// Rows of entries, put together with the keys of their works for those outside.
@ApplicationScoped
class ImportViews {

    private final KeyIndex keys;

    ImportViews(KeyIndex keys) {
        this.keys = keys;
    }

    /// Those entries of an import that came to an outcome; all if it is empty.
    Page<ImportEntry> entries(ImportRow row, Optional<Outcome> outcome, Window window) {
        String wanted = outcome.map(ImportEntryRow::word).orElse("");
        var query = ImportEntryRow.<ImportEntryRow>find(
                "libraryId = ?1 and importId = ?2 and (?3 = '' or outcome = ?3) order by ordinal",
                row.libraryId,
                row.id,
                wanted);
        var entries = query.range(window.offset(), window.offset() + window.limit() - 1)
                .list();
        long total = outcome.isEmpty() ? row.total : query.count();
        return new Page<>(total, window.offset(), views(row.libraryId, entries));
    }

    private List<ImportEntry> views(int library, List<ImportEntryRow> entries) {
        var works = new HashSet<UUID>();
        for (var entry : entries) {
            Optional.ofNullable(entry.workId).ifPresent(works::add);
            Optional.ofNullable(entry.other).ifPresent(works::add);
        }
        var current = keys.current(library, works);
        return entries.stream().map(entry -> view(entry, current)).toList();
    }

    private static ImportEntry view(ImportEntryRow row, Map<UUID, String> keys) {
        return new ImportEntry(
                row.ordinal,
                row.outcome(),
                row.line,
                row.place,
                row.fileKey,
                List.of(row.keys),
                Optional.ofNullable(row.workId).map(WorkId::new),
                Optional.ofNullable(row.workId).map(keys::get),
                Optional.ofNullable(row.score),
                row.evidence == null ? List.of() : row.evidence,
                Optional.ofNullable(row.other).map(WorkId::new),
                Optional.ofNullable(row.other).map(keys::get),
                row.text,
                row.why);
    }
}
