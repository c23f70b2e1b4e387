package org.ibid.api;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestQuery;

/// A bibliography of any works: those of the library by id or key, or CSL-JSON sent along.
@Path("/bibliography")
@Tag(name = "Bibliographies")
class BibliographyApi {

    /// More than any list a person makes; longer ones come from a paper or a search.
    private static final int MOST = 5000;

    private final Works works;
    private final Rendering rendering;
    private final LibraryAddress address;

    BibliographyApi(Works works, Rendering rendering, LibraryAddress address) {
        this.works = works;
        this.rendering = rendering;
        this.address = address;
    }

    /// @param works  ids or keys of works of the library
    /// @param items  CSL-JSON items that need not be in the library
    /// @param style  a style's id; `apa` if absent
    /// @param locale a locale's id; the style's own if absent
    /// @param format html, text, markdown, latex, typst, rtf or asciidoc
    record Order(
            @Size(max = MOST) List<@NotNull String> works,

            @Size(max = MOST) @Schema(implementation = Object[].class)
            List<@NotNull Work> items,

            Optional<String> style,
            Optional<String> locale,
            Optional<String> format) {

        /// The name under which the validator reports what is said of the body as a whole.
        static final String WHOLE = "ofSomething";

        public Order {
            works = works == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(works));
            items = items == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(items));
        }

        @AssertTrue(message = "The body needs \"works\" (ids or keys) or \"items\" (CSL-JSON), or both")
        @Schema(hidden = true)
        public boolean isOfSomething() {
            return !works.isEmpty() || !items.isEmpty();
        }

        Rendering.Look look() {
            return new Rendering.Look(style, locale, format);
        }
    }

    @GET
    @Operation(summary = "A bibliography of works of the library")
    public Response of(
            @RestQuery("works") @Parameter(description = "Ids or keys, separated by commas", required = true)
                    Optional<String> named,
            @RestQuery Optional<String> style,
            @RestQuery Optional<String> locale,
            @RestQuery Optional<String> format,
            @Context Request request) {
        var ids = CommaSeparated.of(named);
        if (ids.isEmpty()) {
            throw new BadParameter("works", "Name works by id or key, separated by commas: ?works=khan2021russia,...");
        }
        return of(new Order(ids, List.of(), style, locale, format), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A bibliography of works of the library, of CSL-JSON items sent along, or of both",
            description = "Nothing is stored.")
    public Response of(@Valid @NotNull Order order, @Context Request request) {
        var stored = works.all(address.library(), order.works()).stream().map(StoredWork::csl);
        return rendering.bibliography(
                Stream.concat(stored, order.items().stream()).toList(), order.look(), request);
    }
}
