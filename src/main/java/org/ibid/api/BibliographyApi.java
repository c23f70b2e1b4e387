package org.ibid.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Selection;
import org.ibid.library.Selections;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.web.CslCitation;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestQuery;

/// A bibliography of any works: those of the library, or CSL-JSON sent along; with the citations of a document, if
/// it has any.
@Path("/bibliography")
@Tag(name = "Bibliographies")
class BibliographyApi {

    /// More than any list a person makes; longer ones come from a paper or a search.
    static final int MOST = 5000;

    private static final int MOST_CITATIONS = 10_000;

    /// In all citations together.
    private static final int MOST_CITES = 20_000;

    private final Works works;
    private final Selections selections;
    private final Rendering rendering;
    private final LibraryAddress address;

    BibliographyApi(Works works, Selections selections, Rendering rendering, LibraryAddress address) {
        this.works = works;
        this.selections = selections;
        this.rendering = rendering;
        this.address = address;
    }

    /// @param works     ids, keys or DOIs of works of the library
    /// @param items     CSL-JSON items that need not be in the library
    /// @param paper     a paper whose cited works are wanted
    /// @param search    words that works are searched by
    /// @param citations a document's citations, in its order; the works they cite need not be named otherwise
    /// @param records   words of exchange formats that the works come in, too: `coins`, `schema-org`, `bibtex`...
    /// @param style     a style's id; `apa` if absent
    /// @param locale    a locale's id; the style's own if absent
    /// @param format    html, text, markdown, latex, typst, rtf or asciidoc
    record Order(
            @Size(max = MOST) List<@NotNull String> works,

            @Size(max = MOST) @Schema(implementation = Object[].class)
            List<@NotNull Work> items,

            Optional<String> paper,
            Optional<String> search,

            @Size(max = MOST_CITATIONS) @Schema(implementation = Object[].class)
            List<@NotNull @Valid CslCitation> citations,

            List<@NotNull String> records,
            Optional<String> style,
            Optional<String> locale,
            Optional<String> format) {

        /// The name under which the validator reports what is said of the body as a whole.
        static final String WHOLE = "ofSomething";

        public Order {
            works = works == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(works));
            items = items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
            citations = citations == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(citations));
            records = records == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(records));
        }

        @AssertTrue(
                message = "The body needs \"works\" (ids, keys or DOIs), \"items\" (CSL-JSON), \"paper\", \"search\" or"
                        + " \"citations\", or several of them")
        @Schema(hidden = true)
        public boolean isOfSomething() {
            return !works.isEmpty()
                    || !items.isEmpty()
                    || !citations.isEmpty()
                    || paper.isPresent()
                    || search.isPresent();
        }

        Selection selection() {
            return new Selection(works, paper, search);
        }

        Rendering.Look look() {
            return new Rendering.Look(style, locale, format);
        }
    }

    @GET
    @Operation(
            summary = "A bibliography of works of the library",
            description = "Of those named, of those a paper cites, of those a search finds. May be cached for a short"
                    + " while; has an ETag.")
    public Response of(
            @RestQuery("works") @Parameter(description = "Ids, keys or DOIs, separated by commas")
                    Optional<String> named,
            @RestQuery @Parameter(description = "Works cited by a paper: its id, or the key of the work it is")
                    Optional<String> paper,
            @RestQuery @Parameter(description = "Works that these words find") Optional<String> search,
            @RestQuery @Parameter(description = "Formats that the JSON has the works in, too: coins,schema-org")
                    Optional<String> records,
            @RestQuery Optional<String> style,
            @RestQuery Optional<String> locale,
            @RestQuery Optional<String> format,
            @Context Request request) {
        var order = new Order(
                CommaSeparated.of(named),
                List.of(),
                paper,
                search,
                List.of(),
                CommaSeparated.of(records),
                style,
                locale,
                format);
        if (order.selection().isEmpty()) {
            throw new BadParameter(
                    "works",
                    "Name works by id, key or DOI, separated by commas (?works=khan2021russia,...), or a ?paper= whose"
                            + " cited works are wanted, or words to ?search= for.");
        }
        return rendering.cached(answer(order, request), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A bibliography of works of the library, of CSL-JSON items sent along, or of both",
            description = "With citations (csl-citation.json, in a document's order) they are rendered as one document"
                    + " with the bibliography: numbered, ordered and told apart together. Nothing is stored.")
    public Response of(@Valid @NotNull Order order, @Context Request request) {
        return answer(order, request);
    }

    private Response answer(Order order, Request request) {
        if (order.citations().stream()
                .flatMap(CslCitation::cited)
                .skip(MOST_CITES)
                .findAny()
                .isPresent()) {
            throw new BadParameter("citations", "The citations may have up to " + MOST_CITES + " cites in all.");
        }
        var items = order.items();
        var library = address.library();
        var selected = order.selection().isEmpty() ? List.<StoredWork>of() : selections.of(library, order.selection());
        var known = Stream.concat(
                        items.stream().flatMap(item -> item.text("id").stream()),
                        selected.stream().map(StoredWork::key))
                .collect(toSet());
        var cited = order.citations().stream()
                .flatMap(CslCitation::cited)
                .filter(name -> !known.contains(name))
                .toList();
        Map<String, StoredWork> named = cited.isEmpty() ? Map.of() : works.named(library, cited);
        var stored = Stream.concat(selected.stream(), named.values().stream())
                .distinct()
                .map(StoredWork::csl);
        var ids = named.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue().key()));
        return rendering.document(
                Stream.concat(stored, items.stream()).toList(),
                order.citations().stream()
                        .map(citation -> citation.cluster(ids))
                        .toList(),
                order.records().stream()
                        .map(word -> Exports.written("records", word))
                        .toList(),
                order.look(),
                request);
    }
}
