package org.ibid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryLookup;
import org.ibid.library.LibraryLookups;
import org.ibid.library.Lookups;
import org.ibid.library.Match;
import org.ibid.library.Matches;
import org.ibid.library.Notices;
import org.ibid.library.Page;
import org.ibid.library.StoredNotice;
import org.ibid.library.Unanswered;
import org.ibid.library.WorkLookup;
import org.ibid.library.WorkLookup.Outcome;
import org.ibid.lookup.KnownBy;
import org.ibid.lookup.Lookup;
import org.ibid.lookup.Service;
import org.ibid.reading.ReferenceReader;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Looking works up in the world's registries.
@Path("/")
@Tag(name = "Lookups")
@Produces(MediaType.APPLICATION_JSON)
class LookupsApi {

    /// Each may ask several registries, one after the other.
    private static final int MOST_REFERENCES = 20;

    private static final int LONGEST = 10_000;

    private final Lookup lookup;
    private final Lookups lookups;
    private final LibraryLookups ofLibraries;
    private final Notices notices;
    private final Libraries libraries;
    private final ReferenceReader reader;
    private final Versions versions;
    private final LibraryAddress address;

    LookupsApi(
            Lookup lookup,
            Lookups lookups,
            LibraryLookups ofLibraries,
            Notices notices,
            Libraries libraries,
            ReferenceReader reader,
            Versions versions,
            LibraryAddress address) {
        this.lookup = lookup;
        this.lookups = lookups;
        this.ofLibraries = ofLibraries;
        this.notices = notices;
        this.libraries = libraries;
        this.reader = reader;
        this.versions = versions;
        this.address = address;
    }

    /// @param services the registries the library asks; none is the usual
    record Asked(
            @NotNull(message = "The body needs \"services\": a list of names, which may be empty")
            List<String> services) {}

    /// @param on       whether whoever runs the service allows it at all (`ibid.lookup.contact`)
    /// @param services the registries the library asks
    /// @param known    those it could ask
    record Settings(boolean on, Set<Service> services, List<Service> known) {}

    @GET
    @Path("lookup/settings")
    @Operation(summary = "Which registries the library asks")
    public Settings settings() {
        return new Settings(lookup.isOn(), libraries.asks(address.library()), List.of(Service.values()));
    }

    @PUT
    @Path("lookup/settings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say which registries the library asks",
            description = "Crossref, DataCite, PubMed, OpenAlex, arXiv, Open Library. None is asked unless it stands"
                    + " here, and none at all unless whoever runs the service set ibid.lookup.contact. What is looked"
                    + " up leaves this service: identifiers, or title, first author, journal and year.")
    public Settings settings(@Valid @NotNull Asked asked) {
        var services = asked.services().stream()
                .map(LookupsApi::service)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
        libraries.letAsk(address.library(), services);
        return settings();
    }

    private static Service service(String word) {
        return Service.of(word)
                .orElseThrow(() -> new BadParameter(
                        "services",
                        "services are "
                                + Arrays.stream(Service.values())
                                        .map(Service::word)
                                        .collect(Collectors.joining(", "))
                                + ", not \"" + word + "\"."));
    }

    @POST
    @Path("works/{work}/lookup")
    @Operation(
            summary = "Look a work up and complete its record",
            description = "By its identifiers, else by its title and author. Only what is surely the same source is"
                    + " used: it fills gaps, and takes the place of what was read by machine and is less full. What a"
                    + " person entered, here or in an imported file, stays. Each value says where it was found"
                    + " (GET /works/{work}/fields).")
    public WorkLookup lookUp(
            @RestPath String work,
            @RestQuery @DefaultValue("false") @Parameter(description = "true to change nothing") String dryRun) {
        return lookups.lookUp(address.library(), work, DryRun.isAsked(dryRun), versions.expected());
    }

    @GET
    @Path("works/{work}/notices")
    @Operation(
            summary = "What registries say happened to a work",
            description = "That it was retracted or corrected, what a preprint was published as; as they said when it"
                    + " was last looked up.")
    public List<StoredNotice> notices(@RestPath String work) {
        return notices.of(address.library(), work);
    }

    /// @param references each as printed, or an identifier (a DOI, an arXiv number, a PMID or PMCID with its name, an
    ///                   ISBN, an ISSN, an OpenAlex id) or an address that holds one
    record Strings(
            @NotNull(message = "The body needs \"references\": a list of strings") @Size(min = 1, max = MOST_REFERENCES)
            List<@NotNull @Size(max = LONGEST) String> references) {}

    /// @param references in the order they came in
    record Resolved(List<One> references) {}

    /// @param raw        the reference as it came in
    /// @param csl        what was read of it
    /// @param match      whether a registry surely has it
    /// @param candidates what the registries have, the likeliest first
    /// @param unanswered registries that did not answer
    record One(
            String raw,

            @Schema(implementation = Object.class) Work csl,

            boolean match,
            List<Match> candidates,
            List<Unanswered> unanswered) {}

    @POST
    @Path("references/lookup")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find references, sent as strings, in the registries",
            description = "Up to 20 at once. Each is read, looked up, and compared with what the registries have: a"
                    + " candidate has a probability that it is the work, and `match` says whether it surely is, however"
                    + " a registry ranks it. An identifier alone, or an address that holds one, is looked up as such."
                    + " Nothing is stored.")
    public Resolved resolve(@Valid @NotNull Strings strings) {
        var records = strings.references().stream().map(this::read).toList();
        var matches = lookups.resolve(address.library(), records);
        return new Resolved(IntStream.range(0, records.size())
                .mapToObj(i -> one(strings.references().get(i), records.get(i), matches.get(i)))
                .toList());
    }

    private Work read(String raw) {
        return KnownBy.read(raw)
                .map(KnownBy::record)
                .orElseGet(() -> reader.read(raw).parsed().work());
    }

    private static One one(String raw, Work csl, Matches matches) {
        return new One(
                raw, csl, matches.matches().stream().anyMatch(Match::match), matches.matches(), matches.unanswered());
    }

    @POST
    @Path("lookups")
    @Operation(
            summary = "Look all works of the library up",
            description = "In the background, many works in one question; it outlives a restart, and waits for a"
                    + " registry that asks for it. One that runs is not begun twice.")
    @APIResponse(
            responseCode = "202",
            description = "It runs; Location is where its progress stands",
            content = @Content(schema = @Schema(implementation = LibraryLookup.class)))
    public Response begin(@Context UriInfo uri) {
        var begun = ofLibraries.begin(address.library());
        return Response.accepted(begun)
                .location(uri.getBaseUri().resolve(address.of("/lookups/" + begun.id())))
                .build();
    }

    @GET
    @Path("lookups/{id}")
    @Operation(summary = "How far it has come, and what became of how many works")
    public LibraryLookup one(@RestPath String id) {
        return ofLibraries.one(address.library(), id);
    }

    @GET
    @Path("lookups/{id}/works")
    @Operation(summary = "What became of each work, the oldest first")
    public RestResponse<Page<WorkLookup>> works(
            @RestPath String id,
            @RestQuery @Parameter(description = "Only those that were completed, confirmed, unsure, nothing or failed")
                    Optional<String> outcome,
            @BeanParam Paging paging) {
        return paging.answer(
                ofLibraries.works(address.library(), id, outcome.map(LookupsApi::outcome), paging.window()), address);
    }

    private static Outcome outcome(String word) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "outcome",
                        "outcome is completed, confirmed, unsure, nothing or failed, not \"" + word + "\"."));
    }

    @DELETE
    @Path("lookups/{id}")
    @Operation(summary = "End it where it is", description = "What was completed stays so.")
    public LibraryLookup cancel(@RestPath String id) {
        return ofLibraries.cancel(address.library(), id);
    }
}
