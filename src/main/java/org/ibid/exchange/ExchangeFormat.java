package org.ibid.exchange;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats works leave in.
public enum ExchangeFormat {

    /// CSL-JSON (schema `csl-data.json`, CSL 1.0.2): the record itself. `id` is the key; aliases are the list
    /// `custom.ids` beside the item's own `custom` members, since the schema has no member for them.
    CSL_JSON(
            List.of("json", "csljson"),
            List.of(
                    "application/vnd.citationstyles.csl+json",
                    "application/json",
                    "application/citeproc+json",
                    "application/vnd.citeproc+json"),
            new CslJsonCodec()),

    /// BibTeX 0.99d in UTF-8, with biblatex's names for the fields that BibTeX lacks (its styles pass over them).
    BIBTEX(
            List.of("bib", "bibtex"),
            List.of("application/x-bibtex", "text/x-bibtex", "application/bibtex", "text/bibtex"),
            new BibtexCodec()),

    /// RIS as Reference Manager and EndNote define it (2011 tags), in UTF-8, lines ended by CR LF.
    RIS(
            List.of("ris"),
            List.of("application/x-research-info-systems", "application/x-ris", "text/x-ris"),
            new RisCodec());

    private final List<String> extensions;
    private final List<String> mediaTypes;
    private final Codec codec;

    ExchangeFormat(List<String> extensions, List<String> mediaTypes, Codec codec) {
        this.extensions = extensions;
        this.mediaTypes = mediaTypes;
        this.codec = codec;
    }

    /// The ending of a file's name, without the dot: `json`, `bib`, `ris`.
    public String extension() {
        return extensions.getFirst();
    }

    /// The media type to answer with, without parameters; the text is UTF-8.
    public String mediaType() {
        return mediaTypes.getFirst();
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
    /// @throws IOException if `out` does
    public Loss write(Iterator<Entry> entries, Appendable out) throws IOException {
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
}
