package org.ibid.exchange.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.OutgoingEntry;

/// Identifiers and addresses. LaTeX never sees a DOI, a URL or an eprint as text: a `%` or `_` in them stays as it is.
/// Only what could end the field too early is percent-encoded: braces and dollar signs without a partner, backslashes,
/// and spaces in a URL. The other numbers are text for LaTeX (manual of biblatex, section 2.2.2), so what is special to
/// it is escaped.
final class BibtexVerbatim {

    /// Variables and their fields, in the order they are written.
    private static final SequencedMap<String, String> VARIABLES = variables();

    private static final Set<String> LITERAL = Set.of("ISBN", "ISSN", "PMID", "PMCID");
    private static final Pattern SPECIAL = Pattern.compile("[$&%#_]");

    private final OutgoingEntry entry;
    private final EntryText fields;

    private BibtexVerbatim(OutgoingEntry entry, EntryText fields) {
        this.entry = entry;
        this.fields = fields;
    }

    private static SequencedMap<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        for (String variable : List.of("DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL")) {
            variables.put(variable, variable.toLowerCase(Locale.ROOT));
        }
        return Collections.unmodifiableSequencedMap(variables);
    }

    /// Adds the verbatim fields of an entry.
    static void of(OutgoingEntry entry, Dialect dialect, EntryType type, EntryText fields) {
        var verbatim = new BibtexVerbatim(entry, fields);
        VARIABLES.forEach(verbatim::put);
        var eprint = entry.work().text("archive").flatMap(Eprints::type);
        if (eprint.isPresent() && entry.has("archive_location")) {
            entry.text("archive");
            fields.put(dialect.nameOf("eprinttype", type, ""), eprint.get());
            verbatim.put("archive_location", "eprint");
            verbatim.put("archive_collection", dialect.nameOf("eprintclass", type, ""));
        }
    }

    private void put(String variable, String field) {
        entry.text(variable).ifPresent(text -> {
            String safe = isPlain(text, "\\{}$ ") ? text : verbatim(text, variable.equals("URL"));
            String written = LITERAL.contains(variable) ? escaped(safe) : paired(safe);
            if (!LatexVerbatim.of(written).equals(text)) {
                entry.simplified(variable);
            }
            fields.put(field, written);
        });
    }

    /// Most identifiers and addresses can stand as they are.
    private static boolean isPlain(String text, String special) {
        for (int i = 0; i < special.length(); i++) {
            if (text.indexOf(special.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String verbatim(String text, boolean url) {
        String safe = text.replace("\\", "%5C");
        if (!LatexText.bracesBalance(safe)) {
            safe = safe.replace("{", "%7B").replace("}", "%7D");
        }
        return url ? safe.replace(" ", "%20") : safe;
    }

    /// Better BibTeX takes a dollar sign without a partner for the beginning of a formula, and drops the rest of the
    /// entry.
    private static String paired(String text) {
        boolean isOdd =
                text.indexOf('$') >= 0 && text.chars().filter(c -> c == '$').count() % 2 == 1;
        return isOdd ? text.replace("$", "%24") : text;
    }

    private static String escaped(String text) {
        return isPlain(text, "$&%#_") ? text : SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
