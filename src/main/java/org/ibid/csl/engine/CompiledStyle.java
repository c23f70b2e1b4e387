package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.name.NameOptions;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.text.Typesetter;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// A style in a locale, compiled once (CSL 1.0.2). Immutable; any number of threads may use it at once.
public final class CompiledStyle {

    /// What stands in a citation for a cite of which the style prints nothing.
    public static final String NOTHING = "[CSL STYLE ERROR: reference with no printed form.]";

    final StyleOptions options;
    final CslLocale locale;
    final VariableTable variables;
    final Layout citation;
    final @Nullable Layout bibliography;
    final Typesetter typesetter;
    private final boolean links;

    private CompiledStyle(
            StyleOptions options,
            CslLocale locale,
            VariableTable variables,
            Layout citation,
            @Nullable Layout bibliography,
            boolean links) {
        this.options = options;
        this.locale = locale;
        this.variables = variables;
        this.citation = citation;
        this.bibliography = bibliography;
        this.typesetter = new Typesetter(locale.quotes());
        this.links = links;
    }

    /// This style with the DOIs and web addresses it prints leading where they say.
    public CompiledStyle withLinks() {
        return new CompiledStyle(options, locale, variables, citation, bibliography, true);
    }

    /// @param style  the root element of an independent style
    /// @param locale a language tag that wins over the style's `default-locale`
    /// @throws org.ibid.csl.xml.NotReadable if it cannot be used: a macro is missing or calls itself, no layout...
    public static CompiledStyle compile(Xml style, LocaleFiles locales, Optional<String> locale) {
        if (!style.name().equals("style")) {
            throw new NotReadable(style, "this is no style: its root is <" + style.name() + ">, not <style>.");
        }
        Xml citation = area(style, "citation");
        String tag = locale.orElseGet(() -> style.attribute("default-locale", "en-US"));
        CslLocale terms = locales.locale(tag, style);
        var making = new Making(style, Macros.of(style), terms, new VariableTable(), NameOptions.ofStyle(style));
        Layout citing = making.layout(citation);
        Layout listing = style.child("bibliography").isPresent() ? making.layout(area(style, "bibliography")) : null;
        return new CompiledStyle(
                StyleOptions.of(style, citation, making.macros), terms, making.variables, citing, listing, false);
    }

    private static Xml area(Xml style, String name) {
        Xml area = style.child(name)
                .orElseThrow(() -> new NotReadable(
                        style, "the style has no <" + name + ">. A style that depends on another needs its parent."));
        if (area.child("layout").isEmpty()) {
            throw new NotReadable(area, "<" + name + "> has no <layout>.");
        }
        return area;
    }

    /// What the parts of a style have in common while they are compiled.
    private record Making(Xml style, Macros macros, CslLocale locale, VariableTable variables, NameOptions names) {

        Layout layout(Xml area) {
            NameOptions options = names.within(area);
            Repetition repetition = Repetition.of(area);
            var elements = new Compiler(macros, locale, variables, options, repetition, null)
                    .children(area.child("layout").orElseThrow());
            Ordering ordering =
                    Ordering.of(area, locale, key -> new Compiler(macros, locale, variables, options, null, key));
            return Layout.of(area, elements, ordering);
        }
    }

    /// Whether the style lists works, and does not only cite them.
    public boolean hasBibliography() {
        return bibliography != null;
    }

    /// Whether citations are numbers that refer to entries of the bibliography.
    public boolean citesByNumber() {
        return options.citesByNumber();
    }

    /// What is odd about the style, whatever it renders.
    public List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (bibliography == null) {
            warnings.add(new Warning.NoBibliography());
        }
        variables.names().stream()
                .filter(name -> !Variables.isStandard(name))
                .sorted()
                .forEach(name -> warnings.add(new Warning.UnknownVariable(name)));
        return warnings;
    }

    /// One reference by itself, as an entry of a bibliography, without a document.
    ///
    /// @throws IllegalStateException if the style has no bibliography
    public Typeset reference(Work work) {
        if (bibliography == null) {
            throw new IllegalStateException("the style has no bibliography");
        }
        Item item = Item.of("", work, variables);
        return typesetter.set(bibliography.entry(
                rendering(item, Rendering.Purpose.BIBLIOGRAPHY, CiteState.entry(1, Distinction.NONE))));
    }

    /// A new document over these works, each known by its `id`; of several with one id, the last counts. Holds state:
    /// for one thread at a time.
    public Document document(List<Work> works) {
        var byId = LinkedHashMap.<String, Work>newLinkedHashMap(works.size());
        works.forEach(work -> byId.put(work.text("id").orElse(""), work));
        return document(byId);
    }

    /// A new document over works that cites call by the keys of the map, whatever their `id` says.
    public Document document(Map<String, Work> works) {
        return new Document(this, works);
    }

    Rendering rendering(Item item, Rendering.Purpose purpose, CiteState cite) {
        return new Rendering(options, locale, item, purpose, cite, links);
    }
}
