package org.ibid.protocols.opencitations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestHeader;

/// Meta, version 1: the metadata of works by their identifiers.
@Path("/opencitations/meta/{api: (api/)?}v1/metadata/{ids: .+}")
@Speaks(Protocol.OPENCITATIONS)
class MetaApi {

    private static final int MOST = 100;

    /// Two signs that a DOI may have in it, too: what follows them is the next scheme.
    private static final String BETWEEN = "__(?=\\s*[a-z]{1,10}:)";

    private static final List<String> FIELDS = List.of(
            "id", "title", "author", "pub_date", "issue", "volume", "venue", "type", "page", "publisher", "editor");

    private final Identified identified;
    private final LibraryAddress address;

    MetaApi(Identified identified, LibraryAddress address) {
        this.identified = identified;
        this.address = address;
    }

    @GET
    public Response metadata(@RestHeader(HttpHeaders.ACCEPT) Optional<String> accept) {
        var ids = address.behind("/metadata/").split(BETWEEN);
        if (ids.length > MOST) {
            throw new BadParameter("ids", "Ask for " + MOST + " identifiers at once, not for " + ids.length + ".");
        }
        var found = Stream.of(ids)
                .flatMap(id -> identified.of(address.library(), id).stream())
                .distinct()
                .map(Rows::metadata)
                .toList();
        return TableAnswer.of(found, FIELDS, address.parameters(), accept.orElse(""));
    }
}
