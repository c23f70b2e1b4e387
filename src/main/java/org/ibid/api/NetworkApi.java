package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.library.CitationPath;
import org.ibid.library.Linked;
import org.ibid.library.Network;
import org.ibid.library.Page;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The network of citations: what is cited together, what cites alike, the way from one work to another, the
/// whole.
@Path("/")
@Tag(name = "Network")
class NetworkApi {

    /// Longer ways say nothing any more, and take long to find.
    private static final int LONGEST = 10;

    private final Network network;
    private final LibraryAddress address;

    NetworkApi(Network network, LibraryAddress address) {
        this.network = network;
        this.address = address;
    }

    @GET
    @Path("works/{work}/co-cited")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The works cited together with a work",
            description = "Each with how many works cite both, the most often first.")
    public RestResponse<Page<Linked>> coCited(@RestPath String work, @BeanParam Paging paging) {
        return paging.answer(network.coCited(address.library(), work, paging.window()), address);
    }

    @GET
    @Path("works/{work}/coupled")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The works that cite what a work cites (bibliographic coupling)",
            description = "Each with how many works both cite, the most first.")
    public RestResponse<Page<Linked>> coupled(@RestPath String work, @BeanParam Paging paging) {
        return paging.answer(network.coupled(address.library(), work, paging.window()), address);
    }

    @GET
    @Path("works/{work}/path/{to}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A shortest way from one work to another along citations",
            description =
                    "No works if there is none within the longest that is asked for; `complete` says whether all was"
                            + " looked at.")
    public CitationPath path(
            @RestPath String work,
            @RestPath String to,
            @RestQuery @DefaultValue("any") @Parameter(description = "any, or cited: only from citing to cited")
                    String direction,
            @RestQuery @Parameter(description = "How many citations at the most, up to 10; usually 6") String longest) {
        if (!direction.equals("any") && !direction.equals("cited")) {
            throw new BadParameter("direction", "direction is any or cited, not \"" + direction + "\".");
        }
        return network.path(
                address.library(),
                work,
                to,
                direction.equals("cited"),
                Paging.number("longest", longest, 6, 1, LONGEST));
    }

    @GET
    @Path("network/most-cited")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The works that are cited most",
            description = "Each with how many works of the library cite it.")
    public RestResponse<Page<Linked>> mostCited(@BeanParam Paging paging) {
        return paging.answer(network.mostCited(address.library(), paging.window()), address);
    }

    @GET
    @Path("network.{ending}")
    @Operation(
            summary = "The whole network as a file",
            description =
                    "Ending in .graphml (Gephi, yEd), .json (VOSviewer), .cyjs (Cytoscape), .edges.csv or .nodes.csv"
                            + " (Gephi, spreadsheets). Without sketches. In .graphml and .cyjs how works belong together is an edge"
                            + " too, of its own kind.")
    public Response whole(@RestPath String ending) {
        var format = NetworkFormat.ending(ending)
                .orElseThrow(() -> new BadParameter(
                        "ending",
                        "The network's address ends in "
                                + Arrays.stream(NetworkFormat.values())
                                        .map(one -> "." + one.ending())
                                        .collect(Collectors.joining(", "))
                                + ", not in \"." + ending + "\"."));
        var library = address.library();
        StreamingOutput file = out -> network.whole(library, format.to(out));
        return Response.ok(file).type(format.mediaType()).build();
    }
}
