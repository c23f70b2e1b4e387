package org.ibid.protocols.crossref;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.library.NoSuchWork;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.Accepted;
import org.ibid.web.LibraryAddress;
import org.ibid.web.Representation;

/// `/works` of Crossref's REST API.
@Path("/crossref{version: (/v1)?}/works")
@Produces(MediaType.APPLICATION_JSON)
@Speaks(Protocol.CROSSREF)
class CrossrefApi {

    private static final String DOI = "{doi: 10\\..+}";

    private final Works works;
    private final WorkLists lists;
    private final Representation representation;
    private final LibraryAddress address;

    CrossrefApi(Works works, WorkLists lists, Representation representation, LibraryAddress address) {
        this.works = works;
        this.lists = lists;
        this.representation = representation;
        this.address = address;
    }

    @GET
    public Map<String, Object> works(@Context UriInfo uri) {
        return message("work-list", lists.of(address.library(), WorksRequest.of(uri.getQueryParameters())));
    }

    @GET
    @Path(DOI)
    public Map<String, Object> one() {
        return message("work", WorkLists.item(work(doi()), Optional.empty()));
    }

    /// Who registered a DOI is not known here; who is to be asked about it is this service.
    @GET
    @Path(DOI + "/agency")
    public Map<String, Object> agency() {
        var work = work(doi().replaceFirst("/agency$", ""));
        return message(
                "work-agency",
                Map.of(
                        "DOI", work.csl().text("DOI").orElse(""),
                        "agency", Map.of("id", "ibid", "label", "Ibid")));
    }

    /// The work in another format: what it is called stands behind `transform/`.
    @GET
    @Path(DOI + "/transform/{type}/{subtype}")
    @Produces(MediaType.WILDCARD)
    public Response transformed(@Context Request request) {
        String path = doi();
        int at = path.lastIndexOf("/transform/");
        return representation.of(
                work(path.substring(0, at)), Accepted.of(path.substring(at + "/transform/".length())), false, request);
    }

    private String doi() {
        return "10." + address.behind("/works/10.");
    }

    private StoredWork work(String doi) {
        return works.search(address.library(), WorkQuery.ofDoi(doi), new Window(0, 1)).items().stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchWork(List.of(doi), List.of()));
    }

    private static Map<String, Object> message(String type, Map<String, Object> message) {
        return Map.of("status", "ok", "message-type", type, "message-version", "1.0.0", "message", message);
    }
}
