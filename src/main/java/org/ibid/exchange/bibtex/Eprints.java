package org.ibid.exchange.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Archives of electronic prints, as `eprinttype` and as people name them.
final class Eprints {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("arxiv", "arXiv"),
            Map.entry("jstor", "JSTOR"),
            Map.entry("hal", "HAL"),
            Map.entry("biorxiv", "bioRxiv"),
            Map.entry("medrxiv", "medRxiv"),
            Map.entry("chemrxiv", "ChemRxiv"),
            Map.entry("ssrn", "SSRN"),
            Map.entry("osf", "OSF"),
            Map.entry("psyarxiv", "PsyArXiv"),
            Map.entry("zenodo", "Zenodo"),
            Map.entry("hdl", "hdl"),
            Map.entry("googlebooks", "googlebooks"));

    private Eprints() {}

    /// How people name the archive of an `eprinttype`.
    static String name(String type) {
        return NAMES.getOrDefault(type.toLowerCase(Locale.ROOT), type);
    }

    /// The `eprinttype` of an archive that is one of electronic prints.
    static Optional<String> type(String archive) {
        String type = archive.toLowerCase(Locale.ROOT);
        return NAMES.containsKey(type) && name(type).equals(archive) ? Optional.of(type) : Optional.empty();
    }
}
