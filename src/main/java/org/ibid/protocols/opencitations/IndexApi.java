package org.ibid.protocols.opencitations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ibid.library.Network;
import org.ibid.library.Page;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/// The Index, version 2, under the addresses of both of its hosts. What no work has is an empty list, as there.
@Path("/opencitations/index/{api: (api/)?}v2")
@Speaks(Protocol.OPENCITATIONS)
class IndexApi {

    /// No more rows are given.
    private static final int MOST_ROWS = 10_000;

    private static final List<String> FIELDS =
            List.of("oci", "citing", "cited", "creation", "timespan", "journal_sc", "author_sc");

    private final Network network;
    private final Identified identified;
    private final LibraryAddress address;

    IndexApi(Network network, Identified identified, LibraryAddress address) {
        this.network = network;
        this.identified = identified;
        this.address = address;
    }

    @GET
    @Path("references/{id: .+}")
    public Response references(@RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        return table(
                works("/references/").flatMap(work -> cited(work).map(cited -> Rows.citation(work, cited))), accept);
    }

    @GET
    @Path("citations/{id: .+}")
    public Response citations(@RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        return table(
                works("/citations/").flatMap(work -> citing(work).map(citing -> Rows.citation(citing, work))), accept);
    }

    @GET
    @Path("reference-count/{id: .+}")
    public Response referenceCount(@RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        var one = new Window(0, 1);
        return count(
                works("/reference-count/")
                        .mapToLong(work ->
                                network.cited(address.library(), work.id(), one).total())
                        .sum(),
                accept);
    }

    @GET
    @Path("{kind: (venue-)?citation-count}/{id: .+}")
    public Response citationCount(@RestPath String kind, @RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        var library = address.library();
        String identifier = identifier("/" + kind + "/");
        var venue = Identified.venue(identifier);
        return count(
                venue.isPresent()
                        ? network.citingAny(library, venue.get())
                        : network.citingAny(
                                library,
                                identified.of(library, identifier).stream()
                                        .map(StoredWork::id)
                                        .toList()),
                accept);
    }

    @GET
    @Path("citation/{citing: [0-9]+}-{cited: [0-9]+}")
    public Response citation(
            @RestPath String citing, @RestPath String cited, @RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        var library = address.library();
        var edges = identified.of(library, "omid:" + citing).stream()
                .flatMap(one -> identified.of(library, "omid:" + cited).stream()
                        .filter(other -> network.cites(library, one.id(), other.id()))
                        .map(other -> Rows.citation(one, other)));
        return table(edges, accept);
    }

    private Stream<StoredWork> works(String operation) {
        return identified.of(address.library(), identifier(operation)).stream();
    }

    private String identifier(String operation) {
        return address.behind(operation);
    }

    private Stream<StoredWork> cited(StoredWork work) {
        return all(window -> network.cited(address.library(), work.id(), window));
    }

    private Stream<StoredWork> citing(StoredWork work) {
        return all(window -> network.citing(address.library(), work.id(), window));
    }

    private static Stream<StoredWork> all(Function<Window, Page<StoredWork>> part) {
        var all = new ArrayList<StoredWork>();
        Page<StoredWork> page;
        do {
            page = part.apply(new Window(all.size(), Window.MOST));
            all.addAll(page.items());
        } while (!page.items().isEmpty() && all.size() < Math.min(page.total(), MOST_ROWS));
        return all.stream();
    }

    private Response table(Stream<SequencedMap<String, String>> rows, Optional<String> accept) {
        return TableAnswer.of(rows.limit(MOST_ROWS).toList(), FIELDS, address.parameters(), accept.orElse(""));
    }

    private Response count(long count, Optional<String> accept) {
        var row = new LinkedHashMap<>(Map.of("count", String.valueOf(count)));
        return TableAnswer.of(List.of(row), List.of("count"), address.parameters(), accept.orElse(""));
    }
}
