package org.ibid.exchange.bibtex;

import static java.util.Map.entry;

import java.util.HashMap;
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
            entry("de-ch", "nswissgerman"),
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

    /// Other names people and older versions of babel use.
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            entry("german", "de"),
            entry("deutsch", "de"),
            entry("austrian", "de-AT"),
            entry("swissgerman", "de-CH"),
            entry("usenglish", "en-US"),
            entry("ukenglish", "en-GB"),
            entry("newzealand", "en-NZ"),
            entry("francais", "fr"),
            entry("français", "fr"),
            entry("acadian", "fr-CA"),
            entry("canadien", "fr-CA"),
            entry("portuges", "pt"),
            entry("brazil", "pt-BR"),
            entry("hungarian", "hu"),
            entry("norwegian", "no"),
            entry("farsi", "fa"),
            entry("español", "es"),
            entry("eng", "en"));

    private static final Map<String, String> TAGS = tags();

    private BabelLanguage() {}

    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>(OTHER_NAMES);
        NAMES.forEach((tag, name) -> tags.merge(name, cased(tag), (one, _) -> one));
        tags.put("norsk", "nb");
        return Map.copyOf(tags);
    }

    private static String cased(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0
                ? tag
                : tag.substring(0, hyphen) + tag.substring(hyphen).toUpperCase(Locale.ROOT);
    }

    /// The tag for a name; a name that is none is returned as it is (people write tags there too).
    static String tag(String name) {
        String bare = name.strip();
        return TAGS.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    }

    /// The name for a tag, by its region if that matters, else by its language; empty if babel has none we know.
    static Optional<String> of(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int hyphen = lower.indexOf('-');
        String language = hyphen < 0 ? lower : lower.substring(0, hyphen);
        return Optional.ofNullable(NAMES.getOrDefault(lower, NAMES.get(language)));
    }
}
