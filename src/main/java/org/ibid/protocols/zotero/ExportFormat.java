package org.ibid.protocols.zotero;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;

/// The export formats of Zotero that Ibid writes, by the words and with the media types that Zotero has for them
/// (zotero/translation-server, `formats.js`).
public enum ExportFormat implements Shape {
    BIBTEX(ExchangeFormat.BIBTEX, "application/x-bibtex"),
    BIBLATEX(ExchangeFormat.BIBLATEX, "application/x-bibtex"),
    COINS(ExchangeFormat.COINS, "text/html"),
    CSV(ExchangeFormat.CSV, "text/csv"),
    ENDNOTE_XML(ExchangeFormat.ENDNOTE_XML, "text/xml"),
    MODS(ExchangeFormat.MODS, "application/mods+xml"),
    REFWORKS_TAGGED(ExchangeFormat.REFWORKS, "text/plain"),
    RIS(ExchangeFormat.RIS, "application/x-research-info-systems"),
    TEI(ExchangeFormat.TEI, "text/xml"),
    WIKIPEDIA(ExchangeFormat.WIKITEXT, "text/x-wiki");

    private final ExchangeFormat format;
    private final String mediaType;

    ExportFormat(ExchangeFormat format, String mediaType) {
        this.format = format;
        this.mediaType = mediaType;
    }

    /// The format of a word, such as `refworks_tagged`.
    public static Optional<ExportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }

    /// The words of all: "bibtex, biblatex, ...".
    public static String words() {
        return Arrays.stream(values()).map(ExportFormat::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The media type, with the charset.
    public String mediaType() {
        return mediaType + ";charset=UTF-8";
    }

    /// Works as one text.
    public String write(List<Entry> entries) {
        var out = new StringBuilder();
        try {
            format.write(entries.iterator(), out);
            return out.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
    }
}
