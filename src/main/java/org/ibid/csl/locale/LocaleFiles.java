package org.ibid.csl.locale;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ibid.csl.xml.Xml;
import org.ibid.csl.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/// The locale files a processor may use. Reads each file once; thread-safe.
public final class LocaleFiles {

    private final Function<String, Optional<String>> file;

    /// By language tag. Tags come from our callers' styles and requests, so only files that exist are kept: what
    /// nobody has is looked for again and takes no memory.
    private final ConcurrentHashMap<String, LocaleFile> read = new ConcurrentHashMap<>();

    /// A file that was read; the same only as itself.
    private static final class LocaleFile {
        private final Xml root;
        private final LocaleLayer layer;

        LocaleFile(Xml root) {
            this.root = root;
            this.layer = LocaleLayer.of(root);
        }
    }

    /// @param file the XML of the locale file of exactly this tag (`de-AT`); empty if there is none
    public LocaleFiles(Function<String, Optional<String>> file) {
        this.file = requireNonNull(file, "file");
    }

    /// A locale for a style: the style's own `locale` elements that hold for the tag before the files: of
    /// `de-AT` those of `de-AT`, `de-DE` and `en-US`; of `de` those of `de-DE` and `en-US` (CSL 1.0.2, "Locale
    /// Fallback").
    ///
    /// @param tag   the language the style is rendered in: `de-AT`
    /// @param style the root element of the style
    /// @throws org.ibid.csl.xml.NotReadable if a file is no XML
    public CslLocale locale(String tag, Xml style) {
        var layers = new ArrayList<LocaleLayer>();
        for (Xml own : styleLayers(tag, style)) {
            layers.add(LocaleLayer.of(own));
        }
        for (LocaleFile each : files(tag)) {
            layers.add(each.layer);
        }
        return CslLocale.ofLayers(tag, layers);
    }

    /// The files that hold for a language tag, the most particular first.
    List<Xml> chain(String tag) {
        return files(tag).stream().map(file -> file.root).toList();
    }

    /// The `locale` elements of a style that hold for a tag: for exactly this dialect, for the language, for all.
    static List<Xml> styleLayers(String tag, Xml style) {
        var wanted = LanguageTag.of(tag);
        var holding = new ArrayList<Xml>();
        for (int rank = 0; rank < 3; rank++) {
            for (Xml own : style.children("locale")) {
                if (wanted.rank(own.attribute("lang", "")) == rank) {
                    holding.add(own);
                }
            }
        }
        return holding;
    }

    private List<LocaleFile> files(String tag) {
        LanguageTag wanted = LanguageTag.of(tag);
        var found = new LinkedHashSet<LocaleFile>();
        for (String dialect : wanted.dialects()) {
            find(dialect, found);
        }
        if (found.isEmpty()) {
            find(wanted.language(), found);
        }
        find("en-US", found);
        return List.copyOf(found);
    }

    private void find(String tag, Set<LocaleFile> found) {
        LocaleFile known = read.computeIfAbsent(tag, this::fetched);
        if (known != null) {
            found.add(known);
        }
    }

    /// Null is what `computeIfAbsent` keeps nothing for.
    private @Nullable LocaleFile fetched(String tag) {
        return file.apply(tag).map(XmlReader::read).map(LocaleFile::new).orElse(null);
    }
}
