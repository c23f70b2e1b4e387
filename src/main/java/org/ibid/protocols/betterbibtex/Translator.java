package org.ibid.protocols.betterbibtex;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.web.BadParameter;

/// The export translators of Zotero and Better BibTeX, by the names and ids that clients call them by (the headers of
/// the translators' files).
enum Translator {
    BETTER_BIBLATEX(
            ExchangeFormat.BIBLATEX,
            "bib",
            "biblatex",
            "f895aa0d-f28e-47fe-b247-2ea77c6ed583",
            "b6e39b57-8942-4d11-8259-342c46ce395f"),
    BETTER_BIBTEX(
            ExchangeFormat.BIBTEX,
            "bibtex",
            "ca65189f-8815-4afe-8c8b-8c7c15f0edca",
            "9cb70025-a888-4a29-a210-93ec52da40d4"),
    BETTER_CSL_JSON(
            ExchangeFormat.CSL_JSON,
            "json",
            "csljson",
            "f4b52ab0-f878-4556-85a0-c7aeedd09dfc",
            "bc03b4fe-436d-4a1f-ba59-de4d2d7a63f7"),
    BETTER_CSL_YAML(ExchangeFormat.CSL_YAML, "yaml", "yml", "cslyaml", "0f238e69-043e-4882-93bf-342de007de19"),
    RIS(ExchangeFormat.RIS, "32d59d2d-b65a-4da4-b0a3-bdd3cfb979e7"),
    MODS(ExchangeFormat.MODS, "0e2235e7-babf-413c-9acf-f27cce5f059c"),
    COINS(ExchangeFormat.COINS, "05d07af9-105a-4572-99f6-a8e231c0daef"),
    ENDNOTE_XML(ExchangeFormat.ENDNOTE_XML, "endnotexml", "eb7059a4-35ec-4961-a915-3cf58eb9784b"),
    REFWORKS(ExchangeFormat.REFWORKS, "refworkstagged", "1a3506da-a303-4b0a-a1cd-f216e6138d86"),
    TEI(ExchangeFormat.TEI, "032ae9b7-ab90-9205-a479-baf81f49184a"),
    CSV(ExchangeFormat.CSV, "25f4c5e2-d790-4daa-a667-797619c7e2f2"),
    WIKIPEDIA(ExchangeFormat.WIKITEXT, "wikipediacitationtemplates", "3f50aaac-7acc-4350-acd0-59cb77faf620");

    private final ExchangeFormat format;
    private final List<String> names;

    Translator(ExchangeFormat format, String... names) {
        this.format = format;
        this.names = List.of(names);
    }

    /// The format a client means: by a translator's id or label ("Better BibTeX"), or by a word or ending of ours.
    ///
    /// @throws BadParameter if it is none that is written
    static ExchangeFormat format(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replace(" ", "").replaceFirst("^better", "");
        return Stream.of(values())
                .filter(translator -> translator.names.contains(bare))
                .findFirst()
                .map(translator -> translator.format)
                .or(() -> ExchangeFormat.forWord(name))
                .or(() -> ExchangeFormat.forExtension(name))
                .filter(ExchangeFormat::isWritten)
                .orElseThrow(() -> unknown(name));
    }

    private static BadParameter unknown(String name) {
        boolean isOfZotero =
                List.of("jzon", "36a3b0b5-bad0-4a04-b79b-441c7cef77db").contains(name.toLowerCase(Locale.ROOT));
        return new BadParameter(
                "translator",
                isOfZotero
                        ? "BetterBibTeX JSON (jzon) is a dump of Zotero's database, which is not here; ask for json."
                        : "\"" + name + "\" is no translator that is spoken here; bib, biblatex, bibtex, json, csljson,"
                                + " yaml, cslyaml and ris are, and the ids of Zotero's translators.");
    }

    /// What these clients look for in an entry of a format: in CSL, Better BibTeX says the key twice.
    static UnaryOperator<Entry> dress(ExchangeFormat format) {
        return switch (format) {
            case CSL_JSON, CSL_YAML ->
                entry -> new Entry(entry.key(), entry.aliases(), entry.work().with("citation-key", entry.key()));
            default -> UnaryOperator.identity();
        };
    }
}
