package org.ibid.protocols.citoid;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.Entry;
import org.ibid.protocols.KnownSources;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.protocols.zotero.ExportFormat;
import org.ibid.web.BadParameter;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// The source of an identifier or an address: by parameters as Citoid has had it until 2.0, by the path since, and as
/// Wikimedia's REST API has it.
@Path("/citoid")
@Speaks(Protocol.CITOID)
class Citoid {

    private final KnownSources sources;
    private final LibraryAddress address;

    Citoid(KnownSources sources, LibraryAddress address) {
        this.sources = sources;
        this.address = address;
    }

    @GET
    @Path("api")
    public Response byParameters(
            @RestQuery Optional<String> format,
            @RestQuery Optional<String> search,
            @RestQuery Optional<String> basefields) {
        boolean isGeneral = basefields.filter(Boolean::parseBoolean).isPresent();
        return answer(format.orElse(""), search.orElse(""), isGeneral);
    }

    @GET
    @Path("{rest: (data/citation/)?}{format: mediawiki|mediawiki-basefields|zotero|bibtex|wikibase}/{search: .+}")
    public Response byPath(@RestPath String format, @RestPath String search) {
        return answer(format, search, false);
    }

    @GET
    @Path("_info")
    public Map<String, String> info() {
        return Map.of("name", "citoid", "description", "Ibid, which answers as Wikimedia's Citoid does");
    }

    private Response answer(String word, String search, boolean isGeneral) {
        if (search.isBlank()) {
            throw new BadParameter("search", "No 'search' value specified");
        }
        if (word.isBlank()) {
            throw new BadParameter("format", "No 'format' value specified: it is " + CitoidFormat.words() + ".");
        }
        var format = CitoidFormat.named(word)
                .orElseThrow(() -> new BadParameter(
                        "format", "Invalid format requested " + word + ": it is " + CitoidFormat.words() + "."));
        if (isGeneral && format != CitoidFormat.MEDIAWIKI && format != CitoidFormat.MEDIAWIKI_BASEFIELDS) {
            throw new BadParameter("basefields", "Base fields are not supported for format " + word);
        }
        var known = sources.of(address.library(), search);
        return known.entries().isEmpty()
                ? Response.status(Response.Status.NOT_FOUND)
                        .entity(Map.of("Error", known.nothing()))
                        .type(MediaType.APPLICATION_JSON)
                        .build()
                : found(known.entries().getFirst(), isGeneral ? CitoidFormat.MEDIAWIKI_BASEFIELDS : format);
    }

    private static Response found(Entry entry, CitoidFormat format) {
        if (format == CitoidFormat.BIBTEX) {
            return Response.ok(ExportFormat.BIBTEX.write(List.of(entry)))
                    .type(ExportFormat.BIBTEX.mediaType())
                    .build();
        }
        var item = format.of(entry);
        item.putIfAbsent("accessDate", LocalDate.now(ZoneOffset.UTC).toString());
        item.put("source", List.of("Ibid"));
        return Response.ok(List.of(item)).type(MediaType.APPLICATION_JSON).build();
    }
}
