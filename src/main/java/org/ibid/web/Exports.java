package org.ibid.web;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.PaperId;
import org.ibid.library.StoredWork;
import org.ibid.library.UsedKeys;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;

/// Works written in an exchange format.
///
/// An export is written to a file before it is sent. The database is then done with as soon as it can be, however slow
/// the client is, memory does not grow with the library, and the header can say what was lost.
@ApplicationScoped
public class Exports {

    /// How many values the format has no place for.
    public static final String NOT_CARRIED = "Ibid-Not-Carried";

    private final Works works;
    private final Libraries libraries;

    Exports(Works works, Libraries libraries) {
        this.works = works;
        this.libraries = libraries;
    }

    /// Which works are to be exported.
    public sealed interface Wanted {
        /// Those that a search finds.
        record Query(WorkQuery query) implements Wanted {}

        /// Those of keys or ids, in their order.
        record Listed(List<String> keys) implements Wanted {}
    }

    /// The written format of an address's ending.
    ///
    /// @throws BadParameter if no format has it
    public static ExchangeFormat ending(String extension) {
        return ExchangeFormat.forExtension(extension)
                .filter(ExchangeFormat::isWritten)
                .orElseThrow(() -> new BadParameter(
                        "ending",
                        "An export's address ends in " + endings() + ", not in \"." + extension + "\"." + TO_READ));
    }

    /// The written format that a parameter asks for.
    ///
    /// @param word as formats are called (`bibtex`), or an ending (`bib`)
    /// @throws BadParameter if no format is called so
    public static ExchangeFormat written(String parameter, String word) {
        return written(parameter, word, TO_READ);
    }

    /// As above.
    ///
    /// @param besides what a problem says after the formats, from its space on: where lists to read are
    public static ExchangeFormat written(String parameter, String word, String besides) {
        return ExchangeFormat.forWord(word)
                .or(() -> ExchangeFormat.forExtension(word))
                .filter(ExchangeFormat::isWritten)
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        parameter + " is " + oneOf(ExchangeFormat::word) + ", or the ending of its files, not \"" + word
                                + "\"." + besides));
    }

    private static final String TO_READ =
            " Lists to read, as HTML, Markdown and so on, come from /bibliography?format=.";

    private static String endings() {
        return oneOf(format -> "." + format.extension());
    }

    private static String oneOf(Function<ExchangeFormat, String> name) {
        return Arrays.stream(ExchangeFormat.values())
                .filter(ExchangeFormat::isWritten)
                .map(name)
                .collect(joining(", "))
                .replaceFirst(", ([^,]+)$", " or $1");
    }

    /// A few works as one file, from memory.
    public static Response small(List<StoredWork> works, ExchangeFormat format) {
        var out = new StringBuilder();
        try {
            var loss = format.write(entries(works.iterator(), UnaryOperator.identity()), out);
            return Response.ok(out.toString())
                    .type(format.mediaType() + ";charset=UTF-8")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .header(NOT_CARRIED, loss.count())
                    .build();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a StringBuilder does not fail", impossible);
        }
    }

    /// Works of a library as one file, or 304 if the client has it.
    public Response of(LibraryId library, Wanted wanted, ExchangeFormat format, Request request) {
        return of(library, wanted, format, request, UnaryOperator.identity());
    }

    /// As above.
    ///
    /// @param dressed what becomes of each entry before it is written
    public Response of(
            LibraryId library, Wanted wanted, ExchangeFormat format, Request request, UnaryOperator<Entry> dressed) {
        return answer(library, format, request, out -> write(library, wanted, format, dressed, out));
    }

    /// The works that a paper cites as one file, or 304 if the client has it.
    public Response ofPaper(
            LibraryId library, PaperId paper, boolean sketches, ExchangeFormat format, Request request) {
        return ofPaper(library, paper, sketches, format, request, UnaryOperator.identity());
    }

    /// As above.
    ///
    /// @param dressed what becomes of each entry before it is written
    public Response ofPaper(
            LibraryId library,
            PaperId paper,
            boolean sketches,
            ExchangeFormat format,
            Request request,
            UnaryOperator<Entry> dressed) {
        return answer(
                library,
                format,
                request,
                out -> format.write(
                        entries(works.citedIn(library, paper, sketches).iterator(), dressed), out));
    }

    /// A work as a text calls it: under the first key of the text, as LaTeX's BibTeX knows no others.
    public static Entry underItsKeys(UsedKeys.Known known) {
        var others = new ArrayList<>(known.keys().subList(1, known.keys().size()));
        others.add(known.work().key());
        known.work().aliases().stream().filter(alias -> !others.contains(alias)).forEach(others::add);
        String key = known.keys().getFirst();
        others.remove(key);
        return new Entry(key, others, known.work().csl());
    }

    /// A work under its own key.
    public static Entry entry(StoredWork work) {
        return new Entry(work.key(), work.aliases(), work.csl());
    }

    /// What of works of a library a format has no place for.
    public Loss loss(LibraryId library, Wanted wanted, ExchangeFormat format) {
        try (var nowhere = Writer.nullWriter()) {
            return write(library, wanted, format, UnaryOperator.identity(), nowhere);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a null writer does not fail", impossible);
        }
    }

    private Loss write(
            LibraryId library, Wanted wanted, ExchangeFormat format, UnaryOperator<Entry> dressed, Appendable out)
            throws IOException {
        return switch (wanted) {
            case Wanted.Query(WorkQuery query) ->
                works.read(library, query, found -> format.write(entries(found, dressed), out));
            case Wanted.Listed(List<String> keys) ->
                format.write(entries(works.all(library, keys).iterator(), dressed), out);
        };
    }

    private static Iterator<Entry> entries(Iterator<StoredWork> works, UnaryOperator<Entry> dressed) {
        Iterable<StoredWork> once = () -> works;
        return StreamSupport.stream(once.spliterator(), false)
                .map(work -> dressed.apply(entry(work)))
                .iterator();
    }

    /// Writes a file.
    private interface Writing {
        Loss into(Appendable out) throws IOException;
    }

    /// Whatever is in a file is as old as the library's last change: its version is the tag.
    private Response answer(LibraryId library, ExchangeFormat format, Request request, Writing writing) {
        var state = libraries.state(library);
        var tag = new EntityTag(state.version() + "." + format.word());
        var changed = Date.from(whole(state.changedAt(), Instant.now()));
        var unchanged = request.evaluatePreconditions(changed, tag);
        if (unchanged != null) {
            return unchanged
                    .tag(tag)
                    .lastModified(changed)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        try {
            return file(format, writing, request.getMethod().equals("HEAD"))
                    .tag(tag)
                    .lastModified(changed)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        } catch (IOException full) {
            throw new UncheckedIOException("An export could not be written to a temporary file", full);
        }
    }

    /// HTTP counts in seconds. In the second of a change another may follow: until it is over, the date is one earlier.
    private static Instant whole(Instant change, Instant now) {
        var second = change.truncatedTo(ChronoUnit.SECONDS);
        return now.isBefore(second.plusSeconds(1)) ? second.minusSeconds(1) : second;
    }

    private static Response.ResponseBuilder file(ExchangeFormat format, Writing writing, boolean isHead)
            throws IOException {
        var file = Files.createTempFile("ibid-export", null);
        boolean isSent = false;
        try {
            var loss = written(file, writing);
            var response = isHead
                    ? Response.ok().header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                    : Response.ok(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            isSent = !isHead;
            return response.header(HttpHeaders.CONTENT_TYPE, format.mediaType() + ";charset=UTF-8")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .header(NOT_CARRIED, loss.count());
        } finally {
            if (!isSent) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Loss written(Path file, Writing writing) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            return writing.into(out);
        }
    }
}
