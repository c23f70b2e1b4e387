package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.library.LibraryId;
import org.ibid.library.Renaming;
import org.ibid.library.StoredWork;
import org.ibid.library.UsedKeys;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.reading.cited.CitedKeys;
import org.ibid.reading.cited.ManuscriptKind;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Keys: renaming, and what a manuscript needs.
@Path("/")
@Tag(name = "Keys")
class KeysApi {

    /// A long book has about 2 million bytes.
    private static final int LARGEST = 16_000_000;

    private static final int MOST_KEYS = 10_000;

    private final Renaming renaming;
    private final UsedKeys used;
    private final Works works;
    private final Versions versions;
    private final Acting acting;
    private final LibraryAddress address;

    KeysApi(Renaming renaming, UsedKeys used, Works works, Versions versions, Acting acting, LibraryAddress address) {
        this.renaming = renaming;
        this.used = used;
        this.works = works;
        this.versions = versions;
        this.acting = acting;
        this.address = address;
    }

    /// @param key the key the work is to have
    record NewKey(@NotNull String key) {}

    @PUT
    @Path("works/{work}/key")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a work another key",
            description = "The old one goes on leading to it, as an alias. A key that another work has or had is"
                    + " refused. Needs If-Match, unless the library asks for none.")
    @APIResponse(
            responseCode = "200",
            description = "The work as it is now, with its ETag",
            content = @Content(schema = @Schema(implementation = StoredWork.class)))
    public Response rename(@RestPath String work, @Valid @NotNull NewKey wanted) {
        var renamed = renaming.rename(address.library(), work, wanted.key(), versions.expected(), acting.act());
        return Response.ok(renamed).tag(Representation.tag(renamed)).build();
    }

    /// @param kind         what the text is written for
    /// @param everything   whether it asks for the whole library
    /// @param keys         those it cites, in its order
    /// @param unknown      those of them that lead nowhere
    /// @param notCarried   how many values the format has no place for
    /// @param bibliography the works it cites, each under the key that it is cited by
    public record Needed(
            ManuscriptKind kind,
            boolean everything,
            List<String> keys,
            List<UsedKeys.Unknown> unknown,
            String format,
            int notCarried,
            String bibliography) {}

    @POST
    @Path("keys/used")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "The bibliography that a manuscript needs",
            description = "Send a .tex, .aux, .md, .qmd or .typ text. The answer has exactly the works it cites, each"
                    + " under the key it is cited by, and says which keys are unknown, with the nearest. By Accept the"
                    + " bibliography alone, with the unknown keys in the header Ibid-Unknown-Keys.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Needed.class)))
    public Response used(
            @RestQuery @Parameter(description = "The file's name; its ending tells what it is written for")
                    Optional<String> name,
            @RestQuery @Parameter(description = "The bibliography's format, as a word or an ending; bibtex if absent")
                    Optional<String> format,
            @Context HttpHeaders headers,
            @Context Request request,
            InputStream body)
            throws IOException {
        byte[] bytes = FileTooLarge.orBytes(body, LARGEST, "16 MB of text");
        var charset = PapersApi.charset(headers.getMediaType()).orElse(StandardCharsets.UTF_8);
        String text = new String(bytes, charset);
        var kind = name.flatMap(ManuscriptKind::ofName).orElseGet(() -> ManuscriptKind.ofText(text));
        var cited = CitedKeys.in(text, kind);
        if (cited.keys().size() > MOST_KEYS) {
            throw new TooManyEntries(
                    "The text cites more than " + MOST_KEYS + " keys, the most that are taken here. Send it in parts.",
                    MOST_KEYS);
        }
        var accepted = Negotiation.exchange(request);
        var written = format.map(word -> Exports.written("format", word))
                .or(() -> accepted)
                .orElse(ExchangeFormat.BIBTEX);
        var needed = needed(kind, cited, written);
        return accepted.isPresent() ? file(needed, written) : json(needed);
    }

    private Needed needed(ManuscriptKind kind, CitedKeys cited, ExchangeFormat format) throws IOException {
        var library = address.library();
        var found = used.find(library, cited.keys());
        var entries = new ArrayList<Entry>();
        for (var known : found.known()) {
            entries.add(Exports.underItsKeys(known));
        }
        if (cited.everything()) {
            addOthers(library, entries, found);
        }
        var bibliography = new StringBuilder();
        var loss = format.write(entries.iterator(), bibliography);
        return new Needed(
                kind,
                cited.everything(),
                List.copyOf(cited.keys()),
                found.unknown(),
                format.word(),
                loss.count(),
                bibliography.toString());
    }

    private void addOthers(LibraryId library, List<Entry> entries, UsedKeys.Used found) throws IOException {
        var known = found.known().stream().map(one -> one.work().id()).collect(Collectors.toSet());
        works.read(library, WorkQuery.ALL, all -> {
            while (all.hasNext()) {
                var work = all.next();
                if (!known.contains(work.id())) {
                    bound(entries);
                    entries.add(Exports.entry(work));
                }
            }
            return entries;
        });
    }

    private static void bound(List<Entry> entries) {
        if (entries.size() >= ConvertApi.MOST) {
            throw new TooManyEntries(
                    "The text asks for all works of the library, which are more than " + ConvertApi.MOST
                            + ". Export them: GET /works.bib",
                    ConvertApi.MOST);
        }
    }

    private static Response file(Needed needed, ExchangeFormat format) {
        String unknown =
                needed.unknown().stream().map(one -> percent(one.key())).collect(Collectors.joining(", "));
        return Response.ok(needed.bibliography())
                .type(format.mediaType() + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(Exports.NOT_CARRIED, needed.notCarried())
                .header("Ibid-Unknown-Keys", unknown)
                .build();
    }

    /// A header takes ASCII only, and a comma stands between keys.
    private static String percent(String key) {
        var out = new StringBuilder();
        for (byte one : key.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = one > ' ' && one < 127 && one != '%' && one != ',';
            out.append(isPlain ? Character.toString(one) : "%%%02X".formatted(one & 0xFF));
        }
        return out.toString();
    }

    private static Response json(Needed needed) {
        return Response.ok(needed)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
