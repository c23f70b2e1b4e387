package org.ibid.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.library.StoredWork;

/// Works written in an exchange format.
final class Exports {

    private Exports() {}

    /// The format of an address's ending.
    ///
    /// @throws BadParameter if no format has it
    static ExchangeFormat ending(String extension) {
        return ExchangeFormat.forExtension(extension)
                .filter(ExchangeFormat::isWritten)
                .orElseThrow(() -> new BadParameter(
                        "ending",
                        "An export's address ends in one of .bib, .csv, .json, .nbib, .ris, .yaml and others, not in \"."
                                + extension + "\"."));
    }

    /// The works as one file. The header `Ibid-Not-Carried` counts the values that the format has no place for.
    static Response answer(List<StoredWork> works, ExchangeFormat format) {
        var out = new StringBuilder();
        var entries = works.stream()
                .map(work -> new Entry(work.key(), work.aliases(), work.csl()))
                .iterator();
        try {
            var loss = format.write(entries, out);
            return Response.ok(out.toString())
                    .type(format.mediaType() + ";charset=UTF-8")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .header("Ibid-Not-Carried", loss.count())
                    .build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
    }
}
