package org.ibid.exchange.bibtex;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The name babel and biblatex (`langid`) give a language that CSL names by its BCP 47 tag.
final class BabelLanguage {

    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("ar", "arabic"),
            entry("bg", "bulgarian"),
            entry("ca", "catalan"),
            entry("cs", "czech"),
            entry("da", "danish"),
            entry("de", "ngerman"),
            entry("de-at", "naustrian"),
            entry("el", "greek"),
            entry("en", "english"),
            entry("en-au", "australian"),
            entry("en-ca", "canadian"),
            entry("en-gb", "british"),
            entry("en-us", "american"),
            entry("es", "spanish"),
            entry("et", "estonian"),
            entry("fa", "persian"),
            entry("fi", "finnish"),
            entry("fr", "french"),
            entry("he", "hebrew"),
            entry("hi", "hindi"),
            entry("hr", "croatian"),
            entry("hu", "magyar"),
            entry("it", "italian"),
            entry("ja", "japanese"),
            entry("ko", "korean"),
            entry("la", "latin"),
            entry("lt", "lithuanian"),
            entry("lv", "latvian"),
            entry("nb", "norsk"),
            entry("nl", "dutch"),
            entry("nn", "nynorsk"),
            entry("no", "norsk"),
            entry("pl", "polish"),
            entry("pt", "portuguese"),
            entry("pt-br", "brazilian"),
            entry("ro", "romanian"),
            entry("ru", "russian"),
            entry("sk", "slovak"),
            entry("sl", "slovene"),
            entry("sv", "swedish"),
            entry("tr", "turkish"),
            entry("uk", "ukrainian"),
            entry("ur", "urdu"),
            entry("zh", "chinese"));

    private BabelLanguage() {}

    /// The name for a tag, by its region if that matters, else by its language; empty if babel has none we know.
    static Optional<String> of(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        String language = lower.replaceFirst("-.*", "");
        return Optional.ofNullable(NAMES.getOrDefault(lower, NAMES.get(language)));
    }
}
