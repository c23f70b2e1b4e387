package org.ibid.csl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.engine.Document;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.XmlReader;

/// The engine of our own. Compiled styles never change, so all threads share them.
final class IbidProcessor implements Processor {

    private static final int KEPT = 64;

    /// The locale files that all compiled styles share.
    private static final LocaleFiles LOCALES = new LocaleFiles(Locales::file);

    /// The text decides, so a changed style file is another style.
    private record Kind(String xml, String locale) {}

    private final Map<Kind, CompiledStyle> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, CompiledStyle> eldest) {
            return size() > KEPT;
        }
    };

    @Override
    public Listing list(Style style, String locale, GivenWorks works) {
        var compiled = compiled(style, locale);
        if (!compiled.hasBibliography()) {
            throw new NoBibliography(style.info().id());
        }
        return listing(document(compiled, works));
    }

    @Override
    public List<Typeset> cite(Style style, String locale, GivenWorks works, List<Cluster> clusters) {
        return citations(document(compiled(style, locale), works), clusters);
    }

    @Override
    public Written write(Style style, String locale, GivenWorks works, List<Cluster> clusters) {
        var document = document(compiled(style, locale), works);
        return new Written(citations(document, clusters), listing(document));
    }

    private static Listing listing(Document document) {
        var entries = document.bibliography().stream()
                .map(entry -> new Listed(Integer.parseInt(entry.id()), entry.text()))
                .toList();
        return new Listing(entries, List.of());
    }

    private static List<Typeset> citations(Document document, List<Cluster> clusters) {
        return document.cite(clusters).stream()
                .map(text -> text.toString().contains(CompiledStyle.NOTHING) ? Typeset.plain("") : text)
                .toList();
    }

    @Override
    public Processor alone() {
        return new IbidProcessor();
    }

    private static Document document(CompiledStyle style, GivenWorks works) {
        var byKey = works.byKey();
        Document document = style.document(byKey);
        document.uncited(byKey.keySet());
        return document;
    }

    /// Two threads may compile the same style at once; either result will do.
    private CompiledStyle compiled(Style style, String locale) {
        var kind = new Kind(style.xml(), locale);
        CompiledStyle known;
        synchronized (compiled) {
            known = compiled.get(kind);
        }
        if (known != null) {
            return known;
        }
        CompiledStyle fresh = compile(style, locale);
        synchronized (compiled) {
            compiled.put(kind, fresh);
        }
        return fresh;
    }

    private static CompiledStyle compile(Style style, String locale) {
        try {
            return CompiledStyle.compile(XmlReader.read(style.xml()), LOCALES, Optional.of(locale))
                    .withLinks();
        } catch (NotReadable fault) {
            throw BrokenStyle.of(style.info().id(), fault);
        }
    }
}
