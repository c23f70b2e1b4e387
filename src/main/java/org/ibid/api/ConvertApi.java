package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.DistinctKeys;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.library.Works;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestQuery;

/// Records from one format into another, stored or sent along. Nothing is stored.
@Path("/")
@Tag(name = "Exchange")
class ConvertApi {

    /// Entries that are held in memory.
    static final int MOST = 50_000;

    private static final String TO_READ = " For a list to read it is " + Format.names() + ".";

    private final Works works;
    private final LibraryAddress address;
    private final Citeproc citeproc;

    ConvertApi(Works works, LibraryAddress address, Citeproc citeproc) {
        this.works = works;
        this.address = address;
        this.citeproc = citeproc;
    }

    /// @param works  ids or keys of works of the library
    /// @param items  CSL-JSON items that need not be in the library
    /// @param format the format's word or ending
    record Order(
            @Size(max = MOST) List<@NotNull String> works,

            @Size(max = MOST) @Schema(implementation = Object[].class)
            List<@NotNull Work> items,

            @NotNull String format) {

        public Order {
            works = works == null ? List.of() : List.copyOf(works);
            items = items == null ? List.of() : List.copyOf(items);
        }

        @AssertTrue(message = "The body needs \"works\" (ids or keys) or \"items\" (CSL-JSON), or both")
        @Schema(hidden = true)
        public boolean isOfSomething() {
            return !works.isEmpty() || !items.isEmpty();
        }
    }

    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Works of the library, CSL-JSON items sent along, or both, as a file",
            description = "Ibid-Not-Carried counts what the format has no place for.")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@Valid @NotNull Order order) throws IOException {
        var format = Exports.written("format", order.format());
        var entries = new ArrayList<Entry>();
        var keys = new DistinctKeys();
        for (var work : works.all(address.library(), order.works())) {
            keys.next(work.key());
            entries.add(Exports.entry(work));
        }
        for (var item : order.items()) {
            entries.add(new Entry(keys.next(item.text("id").orElse("")), List.of(), item));
        }
        var out = new StringBuilder();
        var loss = format.write(entries.iterator(), out);
        return file(out.toString(), format)
                .header(Exports.NOT_CARRIED, loss.count())
                .build();
    }

    private static Response.ResponseBuilder file(String text, ExchangeFormat format) {
        return Response.ok(text)
                .type(format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }

    /// @param from       the format that was read
    /// @param to         the format of the text; of a list to read, `html`, `markdown`...
    /// @param entries    how many entries came through
    /// @param faults     what of the file could not be read
    /// @param notCarried how many values the format has no place for
    /// @param text       the file in the other format
    public record Converted(String from, String to, int entries, List<Fault> faults, int notCarried, String text) {}

    @POST
    @Path("convert")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "A file of records in another format",
            description = "Nothing is stored. By Accept the other format alone, with the number of faults in the header"
                    + " Ibid-Faults; else JSON with each fault.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Converted.class)))
    public Response convert(
            @RestQuery @Parameter(description = "The file's format; told by Content-Type, name or content if absent")
                    Optional<String> from,
            @RestQuery
                    @Parameter(
                            description = "The format it is to be in; csl-json if absent. html, markdown and the other"
                                    + " formats of bibliographies make a list to read.")
                    Optional<String> to,
            @RestQuery @Parameter(description = "The style of a list to read; apa if absent") Optional<String> style,
            @RestQuery @Parameter(description = "The file's name") Optional<String> name,
            @Context HttpHeaders headers,
            @Context Request request,
            InputStream body)
            throws IOException {
        var accepted = Negotiation.exchange(request);
        var list = to.flatMap(Format::named);
        var target = to.filter(_ -> list.isEmpty())
                .map(word -> Exports.written("to", word, TO_READ))
                .or(() -> accepted)
                .orElse(ExchangeFormat.CSL_JSON);
        var file = Files.createTempFile("ibid-convert", null);
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            var said = new RecordsFile.Said(name.orElse(""), Optional.ofNullable(headers.getMediaType()), "from", from);
            var records = RecordsFile.of(file, said);
            var converted = list.isPresent()
                    ? printed(records, list.get(), style.orElse(Styles.USUAL))
                    : convert(records, target);
            return accepted.isPresent() && list.isEmpty()
                    ? file(converted.text(), target)
                            .header(Exports.NOT_CARRIED, converted.notCarried())
                            .header("Ibid-Faults", converted.faults().size())
                            .build()
                    : Response.ok(converted)
                            .type(MediaType.APPLICATION_JSON)
                            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                            .build();
        } finally {
            Files.delete(file);
        }
    }

    private static Collected read(RecordsFile file) throws IOException {
        var read = new Collected(new ArrayList<>(), new ArrayList<>(), new DistinctKeys());
        try (var reader = file.reader()) {
            file.format().read(reader, read);
        }
        return read;
    }

    private Converted printed(RecordsFile file, Format to, String style) throws IOException {
        var read = read(file);
        if (read.entries().size() > BibliographyApi.MOST) {
            throw new TooManyEntries(BibliographyApi.MOST, "a format of records takes more");
        }
        var works = read.entries().stream()
                .map(entry -> entry.work().withId(entry.key()))
                .toList();
        var list = citeproc.bibliography(style, Optional.empty(), to, works);
        return new Converted(
                file.format().word(),
                to.name().toLowerCase(Locale.ROOT),
                list.entries().size(),
                read.faults(),
                0,
                list.text());
    }

    private static Converted convert(RecordsFile file, ExchangeFormat to) throws IOException {
        var read = read(file);
        var out = new StringBuilder();
        var loss = to.write(read.entries().iterator(), out);
        return new Converted(
                file.format().word(), to.word(), read.entries().size(), read.faults(), loss.count(), out.toString());
    }

    /// What a reader finds.
    private record Collected(List<Entry> entries, List<Fault> faults, DistinctKeys keys) implements Intake {

        @Override
        public void take(IncomingEntry entry) {
            bound();
            entries.add(new Entry(keys.next(entry, this::fault), entry.aliases(), entry.work()));
        }

        @Override
        public void fault(Fault fault) {
            bound();
            faults.add(fault);
        }

        private void bound() {
            if (entries.size() + faults.size() >= MOST) {
                throw new TooManyEntries(MOST, "POST /import takes more");
            }
        }
    }
}
