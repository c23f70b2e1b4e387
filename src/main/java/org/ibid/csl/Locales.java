package org.ibid.csl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The bundled CSL locales.
public final class Locales {

    /// What a style is rendered in that asks for nothing (CSL 1.0.2, "Locale Fallback").
    static final String DEFAULT = "en-US";

    /// Which of several regions a bare language means; a language with one region needs no line.
    private static final Map<String, String> PRIMARY = Map.of(
            "de",
            "de-DE",
            "en",
            "en-US",
            "es",
            "es-ES",
            "fr",
            "fr-FR",
            "pt",
            "pt-PT",
            "zh",
            "zh-CN",
            "sr",
            "sr-Cyrl-RS",
            "no",
            "nb-NO");

    private static final class All {
        private static final List<LocaleInfo> LOCALES = read();
    }

    private Locales() {}

    /// All locales in the order of their ids.
    public static List<LocaleInfo> all() {
        return All.LOCALES;
    }

    /// The locale that an id stands for: itself in any case, else the main region of its language (CSL 1.0.2,
    /// "Locale Fallback"): `de` and `de-LI` are `de-DE`.
    ///
    /// @throws UnknownLocale if there is none of that language
    static String resolve(String id) {
        String tag = id.strip().replace('_', '-');
        return find(tag)
                .orElseThrow(() -> new UnknownLocale(
                        id, Nearest.to(tag, all().stream().map(LocaleInfo::id).toList())));
    }

    /// The XML of the locale file of exactly this id.
    static Optional<String> file(String id) {
        return Bundled.text("locales-" + id + ".xml");
    }

    static Optional<String> find(String tag) {
        String language = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return first(id -> id.equalsIgnoreCase(tag))
                .or(() -> Optional.ofNullable(PRIMARY.get(language)))
                .or(() -> first(id -> id.equals(language) || id.startsWith(language + "-")));
    }

    private static Optional<String> first(Predicate<String> matches) {
        return all().stream().map(LocaleInfo::id).filter(matches).findFirst();
    }

    private static List<LocaleInfo> read() {
        var found = new ArrayList<LocaleInfo>();
        try (var zip = new ZipFile(Bundled.archiveOf("locales-en-US.xml").toFile())) {
            zip.stream().map(ZipEntry::getName).filter(Locales::isLocale).forEach(name -> {
                String id = name.substring("locales-".length(), name.length() - ".xml".length());
                found.add(new LocaleInfo(id, Locale.forLanguageTag(id).getDisplayName(Locale.ENGLISH)));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        found.sort(Comparator.comparing(LocaleInfo::id));
        return List.copyOf(found);
    }

    private static boolean isLocale(String name) {
        return name.startsWith("locales-") && name.endsWith(".xml");
    }
}
