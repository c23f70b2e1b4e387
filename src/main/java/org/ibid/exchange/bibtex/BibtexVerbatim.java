package org.ibid.exchange.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibid.exchange.codec.OutgoingEntry;

/// The fields that LaTeX never sees as text: a `%` or `_` in them stays as it is. Only what could end the field too
/// early is percent-encoded: braces without a partner, backslashes, and spaces in a URL.
final class BibtexVerbatim {

    private static final List<String> VARIABLES = List.of("DOI", "ISBN", "ISSN", "PMID", "PMCID", "URL");

    private BibtexVerbatim() {}

    /// Adds the verbatim fields of an entry.
    static void of(OutgoingEntry entry, Map<String, String> fields) {
        for (String variable : VARIABLES) {
            entry.text(variable)
                    .ifPresent(text -> fields.put(
                            variable.toLowerCase(Locale.ROOT), "{" + verbatim(text, variable.equals("URL")) + "}"));
        }
    }

    private static String verbatim(String text, boolean url) {
        String safe = text.replace("\\", "%5C");
        if (!LatexText.bracesBalance(safe)) {
            safe = safe.replace("{", "%7B").replace("}", "%7D");
        }
        return url ? safe.replace(" ", "%20") : safe;
    }
}
