package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.csl.SampleCitations.Sample;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.NotReadable;
import org.ibid.work.Work;

/// The front door of rendering: citations and bibliographies of works in any style, locale and format (CSL 1.0.2).
/// Thread-safe; holds compiled styles, nothing of what it rendered.
///
/// Every work gives an entry, also one without author, date or title, of an unknown type, or with an id that
/// another has as well. What the engine cannot render becomes a plain "authors, title, year" and a warning.
public final class Citeproc {

    /// The most bytes a style may have; the largest of the bundled ones has 245,000.
    public static final int LARGEST_STYLE = StyleFile.LARGEST;

    private final Styles styles;
    private final Processor processor;

    /// With the engine of our own.
    public Citeproc(Styles styles) {
        this(styles, Engine.IBID);
    }

    public Citeproc(Styles styles, Engine engine) {
        this(styles, engine.processor());
    }

    private Citeproc(Styles styles, Processor processor) {
        this.styles = styles;
        this.processor = processor;
    }

    /// All works as a bibliography in the style's order.
    ///
    /// @param style  an id or address of a style
    /// @param locale a language tag, `de` or `de-CH`; if empty, the one the style asks for, or else `en-US`
    /// @throws UnknownStyle   if there is no such style
    /// @throws BrokenStyle    if the style cannot be used
    /// @throws UnknownLocale  if there is no locale of that language
    /// @throws NoBibliography if the style only cites
    public Bibliography bibliography(String style, Optional<String> locale, Format format, List<Work> works) {
        Style chosen = styles.style(style);
        String language = language(chosen, locale);
        var warnings = new ArrayList<String>();
        var entries = entries(chosen, language, format, new GivenWorks(works), warnings);
        return bibliography(chosen, language, format, entries, warnings);
    }

    /// The citations of a document, in its order, one text a cluster.
    ///
    /// @param works    all the works cited, each with its `id`
    /// @param clusters the citations; a cite of an id that no work has shows as the id with a question mark
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public List<String> citations(
            String style, Optional<String> locale, Format format, List<Work> works, List<Cluster> clusters) {
        Style chosen = styles.style(style);
        return citations(chosen, language(chosen, locale), new GivenWorks(works), clusters).stream()
                .map(format::write)
                .toList();
    }

    /// Renders as citeproc-js does, for its clients: its HTML, and its description of the list.
    ///
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public CiteprocJs likeCiteprocJs(CiteprocJs.Order order) {
        if (order.styleXml().isEmpty()) {
            return CiteprocJs.of(order, styles.style(order.style()), processor);
        }
        String xml = order.styleXml().get();
        StyleCheck.check("styleXML", xml);
        return CiteprocJs.of(order, styles.of(xml), processor.alone());
    }

    /// A whole document: its citations in order, and the bibliography of all works. They are numbered, ordered and told
    /// apart together.
    ///
    /// @param works    the works cited, each with its `id`, and those listed without being cited
    /// @param clusters as for [#citations]
    /// @return no entries if the style only cites
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public CitedDocument document(
            String style, Optional<String> locale, Format format, List<Work> works, List<Cluster> clusters) {
        Style chosen = styles.style(style);
        String language = language(chosen, locale);
        var given = new GivenWorks(works).citedFirst(clusters);
        var warnings = new ArrayList<String>();
        var written =
                new GivenCitations(given, clusters).with(known -> processor.write(chosen, language, given, known));
        var entries = entries(written.listing(), format, given, warnings);
        return new CitedDocument(
                bibliography(chosen, language, format, entries, warnings),
                written.citations().stream().map(format::write).toList());
    }

    /// How a style wants a bibliography to stand on the page.
    ///
    /// @throws UnknownStyle if there is no such style
    /// @throws BrokenStyle  if the style cannot be used
    public ListLook look(String style) {
        return ListLook.of(styles.style(style));
    }

    /// Of some variables that a work lacks, those a style would print of it if it had them: in its bibliography, or in
    /// its citations if it has none. Found by printing the work with each of them made up, so it goes by what
    /// the style does and not by what it names.
    ///
    /// @return in the order in which they are given
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public List<String> wouldPrint(String style, Optional<String> locale, Work work, List<String> variables) {
        Style chosen = styles.style(style);
        String language = language(chosen, locale);
        String without = alone(chosen, language, work);
        return variables.stream()
                .filter(variable ->
                        !alone(chosen, language, Lacking.with(work, variable)).equals(without))
                .toList();
    }

    /// What a style prints of one work.
    private String alone(Style style, String language, Work work) {
        var given = new GivenWorks(List.of(work));
        if (style.info().hasBibliography()) {
            return entries(style, language, Format.TEXT, given, new ArrayList<>())
                    .getFirst()
                    .text();
        }
        var cluster = new Cluster(List.of(Cite.of(given.id(0))), 1);
        return Format.TEXT.write(
                citations(style, language, given, List.of(cluster)).getFirst());
    }

    /// What a style makes of some works: citations of each kind, and the bibliography if it has one.
    ///
    /// @param works samples of ours if there are none
    /// @throws UnknownStyle  if there is no such style
    /// @throws BrokenStyle   if the style cannot be used
    /// @throws UnknownLocale if there is no locale of that language
    public Preview preview(String style, Optional<String> locale, Format format, List<Work> works) {
        Style chosen = styles.style(style);
        return preview(chosen, language(chosen, locale), format, works);
    }

    /// Whether a style that somebody wrote can be used, and what it makes of samples of ours. Keeps nothing of it, and
    /// ends soon, whatever it is.
    ///
    /// @param file   at most [#LARGEST_STYLE] bytes
    /// @param format of the preview
    public StyleReport check(byte[] file, Format format) {
        try {
            return check(StyleFile.text(file), format);
        } catch (NotReadable notUtf8) {
            return StyleReport.refused(List.of(StyleRemark.of(notUtf8)), List.of());
        }
    }

    private StyleReport check(String xml, Format format) {
        var findings = StyleCheck.of(xml);
        if (!findings.faults().isEmpty()) {
            return StyleReport.refused(findings.faults(), findings.warnings());
        }
        try {
            Style style = styles.of(xml);
            var preview = new Citeproc(styles, processor.alone())
                    .preview(style, language(style, Optional.empty()), format, List.of());
            return new StyleReport(
                    true, List.of(), findings.warnings(), Optional.of(style.info()), Optional.of(preview));
        } catch (BrokenStyle fault) {
            return StyleReport.refused(
                    List.of(new StyleRemark(fault.line(), fault.column(), fault.fault())), findings.warnings());
        }
    }

    private Preview preview(Style style, String language, Format format, List<Work> works) {
        var given = new GivenWorks(works.isEmpty() ? SampleWorks.ALL : works);
        var warnings = new ArrayList<String>();
        var entries =
                style.info().hasBibliography() ? entries(style, language, format, given, warnings) : List.<Entry>of();
        var samples = SampleCitations.of(given.ids(), style.info().styleClass().equals("note"));
        var texts = citations(
                style, language, given, samples.stream().map(Sample::cluster).toList());
        var citations = new ArrayList<Preview.Citation>();
        samples.forEach(sample ->
                citations.add(new Preview.Citation(sample.shows(), format.write(texts.get(citations.size())))));
        String text = format.preview(
                citations.stream().map(Preview.Citation::text).toList(),
                entries.stream().map(Entry::text).toList());
        return new Preview(language, format, citations, entries, text, warnings);
    }

    private static Bibliography bibliography(
            Style style, String language, Format format, List<Entry> entries, List<String> warnings) {
        String text = format.bibliography(entries.stream().map(Entry::text).toList());
        return new Bibliography(style.info(), language, format, entries, text, warnings);
    }

    private List<Entry> entries(Style style, String language, Format format, GivenWorks works, List<String> warnings) {
        return entries(processor.list(style, language, works), format, works, warnings);
    }

    private static List<Entry> entries(
            Processor.Listing listing, Format format, GivenWorks works, List<String> warnings) {
        warnings.addAll(listing.warnings());
        return listing.entries().stream()
                .map(listed -> new Entry(works.id(listed.work()), format.write(entry(listed, works, warnings))))
                .toList();
    }

    static String language(Style style, Optional<String> asked) {
        return asked.filter(tag -> !tag.isBlank())
                .map(Locales::resolve)
                .or(() -> Optional.of(style.info().defaultLocale())
                        .filter(tag -> !tag.isBlank())
                        .flatMap(Locales::find))
                .orElse(Locales.DEFAULT);
    }

    static Typeset entry(Processor.Listed listed, GivenWorks works, List<String> warnings) {
        if (!PlainEntry.isBlank(listed.text())) {
            return PlainEntry.outOfMargin(listed.text());
        }
        warnings.add("Work \"" + works.id(listed.work()) + "\" is shown plainly: the style prints nothing for it.");
        return PlainEntry.instead(listed.text(), works.at(listed.work()));
    }

    private List<Typeset> citations(Style style, String language, GivenWorks works, List<Cluster> clusters) {
        return new GivenCitations(works, clusters).by(known -> processor.cite(style, language, works, known));
    }
}
