package org.ibid.protocols.translationserver;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.Guess;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.service.ZoteroItem;
import org.ibid.library.Window;
import org.ibid.library.Works;
import org.ibid.protocols.KnownSources;
import org.ibid.protocols.KnownSources.Known;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.protocols.zotero.ExportFormat;
import org.ibid.web.BadParameter;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestQuery;

/// The four addresses of the translation server.
@Path("/translation-server")
@Speaks(Protocol.TRANSLATION_SERVER)
class TranslationServer {

    private static final int NOTHING_KNOWN = 501;
    private static final int CHOICES = 300;

    /// Of a file; who has more brings it in with POST /import of Ibid's own API.
    private static final int MOST = 50_000;

    /// Of what is looked for; more than any identifier or title has.
    private static final int LONGEST = 2_000;

    private static final Window FEW = new Window(0, 20);

    /// Zotero's translators of the formats that are imported most (its repository, `translators`).
    private static final Map<ExchangeFormat, String> TRANSLATORS = Map.of(
            ExchangeFormat.BIBTEX, "9cb70025-a888-4a29-a210-93ec52da40d4",
            ExchangeFormat.BIBLATEX, "9cb70025-a888-4a29-a210-93ec52da40d4",
            ExchangeFormat.RIS, "32d59d2d-b65a-4da4-b0a3-bdd3cfb979e7",
            ExchangeFormat.MODS, "0e2235e7-babf-413c-9acf-f27cce5f059c",
            ExchangeFormat.ENDNOTE_XML, "eb7059a4-35ec-4961-a915-3cf58eb9784b",
            ExchangeFormat.CSL_JSON, "bc03b4fe-436d-4a1f-ba59-de4d2d7a63f7",
            ExchangeFormat.NBIB, "fcf41bed-0cbc-3704-85c7-8062a0068a7a",
            ExchangeFormat.REFWORKS, "1a3506da-a303-4b0a-a1cd-f216e6138d86");

    private final Works works;
    private final KnownSources sources;
    private final LibraryAddress address;

    TranslationServer(Works works, KnownSources sources, LibraryAddress address) {
        this.works = works;
        this.sources = sources;
        this.address = address;
    }

    /// The work of an identifier, or works to choose from by words, each under the key to ask for next.
    @POST
    @Path("search")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response search(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new BadParameter(
                    "body",
                    text.isBlank()
                            ? "POST data not provided: send an identifier or words as text/plain."
                            : "An identifier or words have " + LONGEST + " characters at the most, not " + text.length()
                                    + ".");
        }
        var library = address.library();
        boolean isIdentifier = KnownSources.identifier(text).isPresent();
        var known = isIdentifier
                ? sources.of(library, text)
                : new Known(
                        works.meant(library, text, FEW).stream()
                                .map(Exports::entry)
                                .toList(),
                        "Nothing in the library has \"" + text.strip() + "\".");
        var entries = known.entries();
        if (entries.isEmpty()) {
            return said(NOTHING_KNOWN, "No translators available: " + known.nothing());
        }
        return isIdentifier || entries.size() == 1
                ? json(List.of(entries.getFirst()))
                : Response.status(CHOICES)
                        .entity(choices(entries))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    private static Map<String, Object> choices(List<Entry> known) {
        var choices = new LinkedHashMap<String, Object>();
        for (var entry : known) {
            choices.put(
                    entry.key(),
                    Map.of(
                            "itemType",
                            ZoteroItem.type(entry),
                            "title",
                            RichText.plain(entry.work().text("title").orElse(entry.key())),
                            "description",
                            RichText.plain(entry.work().text("container-title").orElse(""))));
        }
        return choices;
    }

    /// The works whose address it is, or the work of the identifier in it. No page is loaded.
    @POST
    @Path("web")
    @Consumes(MediaType.TEXT_PLAIN)
    public Response web(String text) {
        if (!KnownSources.isAddress(text)) {
            throw new BadParameter("body", "URL not provided: send one as text/plain.");
        }
        var known = sources.of(address.library(), text);
        return known.entries().isEmpty()
                ? said(NOTHING_KNOWN, "Ibid loads no pages. " + known.nothing())
                : json(known.entries());
    }

    /// Items as a file of a format.
    @POST
    @Path("export")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response export(@RestQuery Optional<String> format, String items) throws IOException {
        String word = format.orElse("");
        var target = ExportFormat.named(word);
        if (target.isEmpty() && !word.equals("csljson")) {
            throw new BadParameter(
                    "format", "Invalid format specified: format is csljson, " + ExportFormat.words() + ".");
        }
        var read = Read.of(ExchangeFormat.ZOTERO, items);
        if (read.entries().isEmpty() || !read.faults().isEmpty()) {
            throw new BadParameter("body", "Input must be an array of items as JSON" + read.why() + ".");
        }
        return target.map(one -> Response.ok(one.write(read.entries())).type(one.mediaType()))
                .orElseGet(() -> Response.ok(read.entries().stream()
                                .map(entry -> entry.work().withId(entry.key()).toCsl())
                                .toList())
                        .type(MediaType.APPLICATION_JSON))
                .build();
    }

    /// A file of any format that is read as items.
    @POST
    @Path("import")
    @Consumes(MediaType.WILDCARD)
    public Response read(String text) throws IOException {
        if (!(ExchangeFormat.guess(text.substring(0, Math.min(text.length(), Guess.ENOUGH)), "")
                instanceof Guess.Found(ExchangeFormat format))) {
            return said(500, "No suitable translators found: the text is in none of the formats that Ibid reads.");
        }
        var read = Read.of(format, text);
        return read.entries().isEmpty()
                ? said(
                        500,
                        "No suitable translators found: nothing in the text can be read as " + format.word()
                                + read.why() + ".")
                : Response.fromResponse(json(read.entries()))
                        .header("Zotero-Translator-ID", TRANSLATORS.getOrDefault(format, format.word()))
                        .build();
    }

    /// What a reader finds.
    private record Read(List<Entry> entries, List<Fault> faults) implements Intake {

        static Read of(ExchangeFormat format, String text) throws IOException {
            var read = new Read(new ArrayList<>(), new ArrayList<>());
            format.read(new StringReader(text), read);
            return read;
        }

        private void bound() {
            if (entries.size() + faults.size() >= MOST) {
                throw new BadParameter("body", "A file has " + MOST + " items at the most here: send it in parts.");
            }
        }

        @Override
        public void take(IncomingEntry entry) {
            bound();
            String key = entry.key().isEmpty() ? "item" + (entries.size() + 1) : entry.key();
            entries.add(new Entry(key, entry.aliases(), entry.work()));
        }

        @Override
        public void fault(Fault fault) {
            bound();
            faults.add(fault);
        }

        String why() {
            return faults.isEmpty()
                    ? ""
                    : ": line " + faults.getFirst().line() + ", "
                            + faults.getFirst().what();
        }
    }

    private static Response json(List<Entry> entries) {
        return Response.ok(entries.stream().map(TranslationServer::item).toList())
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    /// An item that no library has yet: version 0.
    private static Map<String, Object> item(Entry entry) {
        var item = ZoteroItem.filled(entry);
        item.put("version", 0);
        item.put("collections", List.of());
        item.put("relations", Map.of());
        return item;
    }

    private static Response said(int status, String words) {
        return Response.status(status)
                .entity(words + "\n")
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
