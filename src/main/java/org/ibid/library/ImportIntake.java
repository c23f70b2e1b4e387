package org.ibid.library;

import java.util.ArrayList;
import java.util.List;
import org.ibid.library.ImportEntry.Outcome;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// Where the entries of a file go that is brought in. They are stored as they come, so that no more than a few hundred
/// are in memory.
public final class ImportIntake {

    private static final int AT_ONCE = 500;

    private final ImportRow row;
    private final Rows rows;
    private final List<ImportEntryRow> pending = new ArrayList<>();

    ImportIntake(ImportRow row, Rows rows) {
        this.row = row;
        this.rows = rows;
    }

    /// How many entries and faults came so far.
    public int size() {
        return row.total;
    }

    /// An entry. One that cannot be stored has failed.
    ///
    /// @param key     the key the file gives it; empty if none
    /// @param aliases other keys it goes by
    /// @param line    where it begins, from 1
    public void entry(String key, List<String> aliases, Work work, int line) {
        var entry = begun(line, 1);
        entry.fileKey = storable(key);
        entry.aliases = aliases.stream().map(ImportIntake::storable).toArray(String[]::new);
        try {
            entry.csl = StorableWork.of(work.without("id"));
            entry.came(Outcome.WAITING);
            entry.why = keyRefused(entry.fileKey);
        } catch (NotCsl fault) {
            entry.why = storable(fault.path() + ": " + fault.getMessage());
            settled(entry, Outcome.FAILED);
        }
        add(entry);
    }

    private static String keyRefused(String key) {
        return key.isEmpty()
                ? ""
                : Keys.refusal(key)
                        .map(why -> "The key of the file is not kept: " + why + ".")
                        .orElse("");
    }

    /// An entry that cannot be read.
    ///
    /// @param text the entry as the file has it; may be empty
    /// @param why  what is wrong, as a sentence
    public void failed(int line, int column, String text, String why) {
        fault(line, column, text, why, Outcome.FAILED);
    }

    /// Something about an entry that came in all the same.
    public void noted(int line, int column, String text, String why) {
        fault(line, column, text, why, Outcome.NOTED);
    }

    private void fault(int line, int column, String text, String why, Outcome outcome) {
        var entry = begun(line, column);
        entry.text = storable(text);
        entry.why = storable(why);
        settled(entry, outcome);
        add(entry);
    }

    private ImportEntryRow begun(int line, int column) {
        var entry = new ImportEntryRow();
        entry.libraryId = row.libraryId;
        entry.importId = row.id;
        entry.ordinal = ++row.total;
        entry.line = line;
        entry.place = column;
        entry.fileKey = "";
        entry.aliases = new String[0];
        entry.keys = new String[0];
        entry.text = "";
        entry.why = "";
        return entry;
    }

    private void settled(ImportEntryRow entry, Outcome outcome) {
        entry.came(outcome);
        row.count(outcome);
    }

    private void add(ImportEntryRow entry) {
        pending.add(entry);
        if (pending.size() == AT_ONCE) {
            end();
        }
    }

    void end() {
        rows.insert(pending);
        pending.clear();
    }

    /// A text without what PostgreSQL cannot store: NUL and halves of characters.
    static String storable(String text) {
        return text.codePoints()
                .map(character ->
                        character == 0 || Character.getType(character) == Character.SURROGATE ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
