package org.ibid.exchange.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// The identifiers and addresses of an entry. An electronic print (`eprint`) is where CSL says an archive and the place
/// in it; one of PubMed is its PMID.
final class IncomingIdentifiers {

    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");
    private static final Pattern ADDRESS_ONLY =
            Pattern.compile("\\s*(?:\\\\(?:url|nolinkurl)\\s*\\{([^{}]*)\\}\\.?|(https?://[^\\s{}]+))\\s*");

    private IncomingIdentifiers() {}

    static void read(IncomingFields fields, BiConsumer<String, String> put) {
        fields.verbatim("doi")
                .ifPresent(doi -> put.accept("DOI", DOI_ADDRESS.matcher(doi).replaceFirst("")));
        for (String variable : List.of("URL", "ISBN", "ISSN", "PMID", "PMCID")) {
            fields.verbatim(variable.toLowerCase(Locale.ROOT)).ifPresent(text -> put.accept(variable, text));
        }
        address(fields, put);
        eprint(fields, put);
    }

    /// People put an address into `howpublished`, with a `url` command or without.
    private static void address(IncomingFields fields, BiConsumer<String, String> put) {
        var address = ADDRESS_ONLY.matcher(fields.raw("howpublished"));
        if (address.matches() && !fields.has("url")) {
            put.accept("URL", LatexVerbatim.of(address.group(address.group(1) == null ? 2 : 1)));
            fields.take("howpublished");
        }
    }

    private static void eprint(IncomingFields fields, BiConsumer<String, String> put) {
        String type = LatexVerbatim.of(fields.raw("eprinttype"));
        if (!fields.has("eprint") || type.isEmpty()) {
            return;
        }
        String place = fields.verbatim("eprint").orElse("");
        fields.take("eprinttype");
        if (type.equalsIgnoreCase("pubmed")) {
            put.accept("PMID", place);
            return;
        }
        put.accept("archive", Eprints.name(type));
        put.accept("archive_location", place);
        fields.verbatim("eprintclass").ifPresent(part -> put.accept("archive_collection", part));
    }
}
