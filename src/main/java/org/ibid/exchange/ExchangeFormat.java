package org.ibid.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.bibtex.BibtexCodec;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.csljson.CslJsonCodec;
import org.ibid.exchange.csljson.CslJsonReader;
import org.ibid.exchange.ris.RisCodec;
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
            null,
            new BibtexCodec()),

    /// RIS as Reference Manager and EndNote define it (2011 tags), in UTF-8, lines ended by CR LF.
    RIS(
            "ris",
            List.of("ris"),
            List.of("application/x-research-info-systems", "application/x-ris", "text/x-ris"),
            null,
            new RisCodec());

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

    /// Writes the entries in order, one at a time: memory does not grow with their number, but for the account of
    /// losses. The file is whole when this returns; `out` is neither flushed nor closed.
    ///
    /// @return what the format could not carry
    /// @throws IOException                   if `out` does
    /// @throws UnsupportedOperationException if the format is not written
    public Loss write(Iterator<Entry> entries, Appendable out) throws IOException {
        if (codec == null) {
            throw new UnsupportedOperationException(word + " is not written");
        }
        var account = new Loss.Account();
        out.append(codec.head());
        while (entries.hasNext()) {
            var entry = new OutgoingEntry(entries.next(), account);
            codec.write(entry, out);
            entry.close();
            out.append(entries.hasNext() ? codec.between() : "");
        }
        out.append(codec.end());
        return account.close();
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
