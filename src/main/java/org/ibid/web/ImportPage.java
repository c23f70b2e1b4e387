package org.ibid.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.library.Import;
import org.ibid.library.ImportEntry;
import org.ibid.library.ImportEntry.Outcome;
import org.ibid.library.ImportReport;
import org.ibid.library.ImportUndone;
import org.ibid.library.Page;

/// Imports as pages. They need no script.
@ApplicationScoped
public class ImportPage {

    private final LibraryAddress address;
    private final HtmlPages html;

    ImportPage(LibraryAddress address, HtmlPages html) {
        this.address = address;
        this.html = html;
    }

    /// An entry, and how probable it is that it is the work it was compared with.
    ///
    /// @param percent empty if it was compared with none
    /// @param word    its outcome
    record Line(ImportEntry entry, String percent, String word) {

        static Line of(ImportEntry entry) {
            return new Line(
                    entry,
                    entry.score().map(score -> Math.round(100 * score) + " %").orElse(""),
                    ImportPage.word(entry.outcome()));
        }
    }

    /// What became of a file.
    ///
    /// @param outcome the one that is shown; all if empty
    /// @param limit   how many entries were asked for
    public Response of(ImportReport report, Optional<Outcome> outcome, int limit) {
        var summary = report.summary();
        String at =
                summary.id().map(id -> address.of("/imports/" + id).toString()).orElse("");
        var entries = report.entries();
        String wanted = outcome.map(ImportPage::word).orElse("");
        return html.page(
                "import",
                "Import" + (summary.fileName().isEmpty() ? "" : " of " + summary.fileName()),
                Map.of(
                        "summary", summary,
                        "state", word(summary.state()),
                        "dryRun", report.dryRun(),
                        "at", at,
                        "outcome", wanted,
                        "lines", entries.items().stream().map(Line::of).toList(),
                        "pager",
                                new Pager(entries.offset(), limit)
                                        .over(entries.total(), at + "?outcome=" + wanted + "&limit=" + limit + "&")));
    }

    /// What taking an import back came to.
    public Response undone(ImportUndone undone) {
        return html.page("import-undone", "Import taken back", Map.of("undone", undone));
    }

    /// All imports, and a form for another.
    public Response list(Page<Import> imports, int limit) {
        return html.page(
                "imports",
                "Imports",
                Map.of(
                        "imports",
                        imports.items(),
                        "pager",
                        new Pager(imports.offset(), limit)
                                .over(imports.total(), address.of("/imports") + "?limit=" + limit + "&")));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
