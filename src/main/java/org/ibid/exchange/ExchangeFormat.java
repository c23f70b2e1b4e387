package org.ibid.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.bibtex.BibtexCodec;
import org.ibid.exchange.bibtex.BibtexReader;
import org.ibid.exchange.cff.CffCodec;
import org.ibid.exchange.cff.CffReader;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.csljson.CslJsonCodec;
import org.ibid.exchange.csljson.CslJsonReader;
import org.ibid.exchange.cslyaml.CslYamlCodec;
import org.ibid.exchange.cslyaml.CslYamlReader;
import org.ibid.exchange.csv.CsvCodec;
import org.ibid.exchange.csv.CsvColumns;
import org.ibid.exchange.csv.CsvReader;
import org.ibid.exchange.endnote.EndnoteCodec;
import org.ibid.exchange.endnote.EndnoteReader;
import org.ibid.exchange.hayagriva.HayagrivaCodec;
import org.ibid.exchange.hayagriva.HayagrivaReader;
import org.ibid.exchange.jats.JatsCodec;
import org.ibid.exchange.jats.JatsReader;
import org.ibid.exchange.mods.ModsCodec;
import org.ibid.exchange.mods.ModsReader;
import org.ibid.exchange.nbib.NbibCodec;
import org.ibid.exchange.nbib.NbibReader;
import org.ibid.exchange.refworks.RefworksCodec;
import org.ibid.exchange.refworks.RefworksReader;
import org.ibid.exchange.ris.RisCodec;
import org.ibid.exchange.ris.RisReader;
import org.ibid.exchange.service.CrossrefCodec;
import org.ibid.exchange.service.CrossrefReader;
import org.ibid.exchange.service.DataciteReader;
import org.ibid.exchange.service.OpenalexReader;
import org.ibid.exchange.service.ZoteroCodec;
import org.ibid.exchange.service.ZoteroReader;
import org.ibid.exchange.tei.TeiCodec;
import org.ibid.exchange.tei.TeiReader;
import org.ibid.exchange.web.CoinsCodec;
import org.ibid.exchange.web.DublinCoreCodec;
import org.ibid.exchange.web.HighwireCodec;
import org.ibid.exchange.web.SchemaOrgCodec;
import org.ibid.exchange.web.WikitextCodec;
import org.ibid.exchange.word.WordCodec;
import org.ibid.exchange.word.WordReader;
import org.jspecify.annotations.Nullable;

/// The formats works come and leave in. Some are read only, some are written only.
public enum ExchangeFormat {

    /// CSL-JSON (schema `csl-data.json`, CSL 1.0.2): the record itself. `id` is the key; aliases are the list
    /// `custom.ids` beside the item's own `custom` members, since the schema has no member for them.
    CSL_JSON(
            "csl-json",
            List.of("json", "csljson"),
            List.of(
                    "application/vnd.citationstyles.csl+json",
                    "application/json",
                    "application/citeproc+json",
                    "application/vnd.citeproc+json"),
            new CslJsonReader(),
            new CslJsonCodec()),

    /// BibTeX 0.99d in UTF-8, with biblatex's names for the fields that BibTeX lacks (its styles pass over them).
    BIBTEX(
            "bibtex",
            List.of("bib", "bibtex"),
            List.of("application/x-bibtex", "text/x-bibtex", "application/bibtex", "text/bibtex"),
            new BibtexReader(),
            BibtexCodec.bibtex()),

    /// RIS as Reference Manager and EndNote define it (2011 tags), in UTF-8, lines ended by CR LF.
    RIS(
            "ris",
            List.of("ris"),
            List.of("application/x-research-info-systems", "application/x-ris", "text/x-ris"),
            new RisReader(),
            new RisCodec()),

    /// EndNote XML as EndNote X and later export it (`<xml><records>`): styled runs, the key as the label.
    ENDNOTE_XML(
            "endnote-xml",
            List.of("endnote"),
            List.of("application/x-endnote-xml"),
            new EndnoteReader(),
            new EndnoteCodec()),

    /// MODS 3.7 (Library of Congress): CSL's type as a genre of authority `csl`, keys as identifiers `citekey`.
    MODS("mods", List.of("mods"), List.of("application/mods+xml"), new ModsReader(), new ModsCodec()),

    /// A reference list in JATS 1.3 (NISO Z39.96): element citations; types JATS has no word for go by CSL's.
    JATS(
            "jats",
            List.of("jats"),
            List.of("application/vnd.jats+xml", "application/jats+xml"),
            new JatsReader(),
            new JatsCodec()),

    /// A `listBibl` in TEI P5; what TEI has no element for is a note whose type is CSL's variable.
    TEI("tei", List.of("tei"), List.of("application/tei+xml"), new TeiReader(), new TeiCodec()),

    /// Word's list of sources, `Sources.xml` (ECMA-376, part 1, 22.6): plain text, the key as the tag.
    WORD(
            "word",
            List.of("sources"),
            List.of("application/vnd.openxmlformats-officedocument.bibliography+xml"),
            new WordReader(),
            new WordCodec()),

    /// COinS (Z39.88-2004 in HTML): `span` elements for a page, which Zotero and others find. Written only.
    COINS("coins", List.of("coins"), List.of("text/x-coins"), null, new CoinsCodec()),

    /// JSON-LD in schema.org's vocabulary, a graph. Written only.
    SCHEMA_ORG(
            "schema-org",
            List.of("jsonld"),
            List.of("application/vnd.schemaorg.ld+json", "application/ld+json"),
            null,
            new SchemaOrgCodec()),

    /// Simple Dublin Core as OAI-PMH has it, `oai_dc` records. Written only.
    DUBLIN_CORE("dublin-core", List.of("dc"), List.of("application/x-oai-dc+xml"), null, new DublinCoreCodec()),

    /// Highwire's `meta` tags, which Google Scholar asks pages for. Written only.
    HIGHWIRE("highwire", List.of("meta"), List.of("text/x-highwire"), null, new HighwireCodec()),

    /// Wikipedia's citation templates (Citation Style 1), a list. Written only.
    WIKITEXT("wikitext", List.of("wiki"), List.of("text/x-wiki"), null, new WikitextCodec()),

    /// BibLaTeX as biblatex 3.20 and biber 2.20 define it, in UTF-8: its types, fields and EDTF dates. A file that ends
    /// in `.bib` is called BibTeX; both are read alike.
    BIBLATEX(
            "biblatex",
            List.of("biblatex"),
            List.of("application/x-biblatex", "text/x-biblatex"),
            new BibtexReader(),
            BibtexCodec.biblatex()),

    /// CSL-YAML: CSL-JSON's items in YAML 1.2, in the list `references`, as pandoc takes and gives it.
    CSL_YAML(
            "csl-yaml",
            List.of("yaml", "yml"),
            List.of("application/vnd.citationstyles.csl+yaml", "application/yaml", "text/yaml", "application/x-yaml"),
            new CslYamlReader(),
            new CslYamlCodec()),

    /// Hayagriva's YAML (version 0.9), the format of Typst's bibliographies. Its files often end in `.yml`, which is
    /// CSL-YAML's too: tell them by what is in them.
    HAYAGRIVA(
            "hayagriva",
            List.of("hayagriva.yml", "hayagriva.yaml", "hayagriva"),
            List.of("application/x-hayagriva+yaml"),
            new HayagrivaReader(),
            new HayagrivaCodec()),

    /// CITATION.cff, the Citation File Format 1.2.0. What we write is a list of `references`.
    CFF("cff", List.of("cff"), List.of("application/x-cff+yaml"), new CffReader(), new CffCodec()),

    /// PubMed's MEDLINE format, as its files `.nbib` have it.
    NBIB(
            "nbib",
            List.of("nbib", "medline"),
            List.of("application/nbib", "application/x-nbib"),
            new NbibReader(),
            new NbibCodec()),

    /// RefWorks' tagged format.
    REFWORKS(
            "refworks",
            List.of("refworks.txt", "refworks"),
            List.of("text/x-refworks"),
            new RefworksReader(),
            new RefworksCodec()),

    /// A table (RFC 4180) whose columns are CSL variables; read with the columns of Zotero and Scopus, too.
    CSV("csv", List.of("csv"), List.of("text/csv"), new CsvReader(CsvColumns.usual()), new CsvCodec()),

    /// What Crossref's REST API answers, `/works`: a list of works.
    CROSSREF(
            "crossref",
            List.of("crossref.json"),
            List.of("application/vnd.crossref-api-message+json"),
            new CrossrefReader(),
            new CrossrefCodec()),

    /// What DataCite's REST API answers, `/dois` (JSON:API, metadata schema 4): read only.
    DATACITE(
            "datacite",
            List.of("datacite.json"),
            List.of("application/vnd.datacite.datacite+json", "application/vnd.api+json"),
            new DataciteReader(),
            null),

    /// What OpenAlex answers, `/works`: read only. It has no media type of its own.
    OPENALEX("openalex", List.of("openalex.json"), List.of("application/x-openalex+json"), new OpenalexReader(), null),

    /// Items of Zotero's Web API, version 3, and, read only, Better BibTeX's JSON. They have no media type
    /// of their own.
    ZOTERO(
            "zotero",
            List.of("zotero.json"),
            List.of("application/x-zotero+json"),
            new ZoteroReader(),
            new ZoteroCodec());

    private final String word;
    private final List<String> extensions;
    private final List<String> mediaTypes;
    private final @Nullable EntryReader reader;
    private final @Nullable Codec codec;

    ExchangeFormat(
            String word,
            List<String> extensions,
            List<String> mediaTypes,
            @Nullable EntryReader reader,
            @Nullable Codec codec) {
        this.word = word;
        this.extensions = extensions;
        this.mediaTypes = mediaTypes;
        this.reader = reader;
        this.codec = codec;
    }

    /// The format's name in addresses and commands: `csl-json`, `bibtex`.
    public String word() {
        return word;
    }

    /// The format of a [#word()], in any case.
    public static Optional<ExchangeFormat> forWord(String word) {
        return Stream.of(values())
                .filter(format -> format.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// Whether files of this format can be read.
    public boolean isRead() {
        return reader != null;
    }

    /// Whether works can be written in this format.
    public boolean isWritten() {
        return codec != null;
    }

    /// The ending of a file's name, without the dot: `json`, `bib`, `ris`.
    public String extension() {
        return extensions.getFirst();
    }

    /// The media type to answer with, without parameters; the text is UTF-8.
    public String mediaType() {
        return mediaTypes.getFirst();
    }

    /// Every media type the format goes by, [#mediaType()] first.
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /// The format of a file's ending, with or without its dot, in any case.
    public static Optional<ExchangeFormat> forExtension(String extension) {
        String bare = extension.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        return Stream.of(values())
                .filter(format -> format.extensions.contains(bare))
                .findFirst();
    }

    /// The format of a media type in any case; parameters are not looked at. No wildcards.
    public static Optional<ExchangeFormat> forMediaType(String mediaType) {
        String bare = mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> format.mediaTypes.contains(bare))
                .findFirst();
    }

    /// What format a file is of: [Guess#of].
    ///
    /// @param start its first characters, [Guess#ENOUGH] or fewer
    /// @param name  its name or media type; empty if it has none
    public static Guess guess(String start, String name) {
        return Guess.of(start, name);
    }

    /// Writes the entries in order, one at a time: memory does not grow with their number, but for the account of
    /// losses. The file is whole when this returns; `out` is neither flushed nor closed.
    ///
    /// @return what the format could not carry
    /// @throws IOException                   if `out` does
    /// @throws UnsupportedOperationException if the format is not written
    public Loss write(Iterator<Entry> entries, Appendable out) throws IOException {
        var writing = writing(out);
        while (entries.hasNext()) {
            writing.put(entries.next());
        }
        return writing.close();
    }

    /// A few entries as one text. What the format could not carry is not told.
    ///
    /// @throws UnsupportedOperationException if the format is not written
    public String text(List<Entry> entries) {
        var out = new StringBuilder();
        try {
            write(entries.iterator(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
        return out.toString();
    }

    /// Begins a file, of which the entries come one by one, from a reader for instance.
    ///
    /// @throws IOException                   if `out` does
    /// @throws UnsupportedOperationException if the format is not written
    public Writing writing(Appendable out) throws IOException {
        if (codec == null) {
            throw new UnsupportedOperationException(word + " is not written");
        }
        return new Writing(codec, out);
    }

    /// Reads the entries of a file, as [EntryReader#read] says.
    ///
    /// @throws IOException                   if `file` does
    /// @throws UnsupportedOperationException if the format is not read
    public void read(Reader file, Intake intake) throws IOException {
        if (reader == null) {
            throw new UnsupportedOperationException(word + " is not read");
        }
        reader.read(file, intake);
    }
}
