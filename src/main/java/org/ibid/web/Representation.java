package org.ibid.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.csl.UnknownLocale;
import org.ibid.csl.UnknownStyle;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.library.StoredWork;

/// One work in whatever form a client accepts: our JSON, every exchange format, or printed in a style as DOI's
/// registration agencies do it (`text/x-bibliography; style=apa; locale=en-US`).
@ApplicationScoped
public class Representation {

    static final String BIBLIOGRAPHY = "text/x-bibliography";

    private final Citeproc citeproc;
    private final LibraryAddress address;

    Representation(Citeproc citeproc, LibraryAddress address) {
        this.citeproc = citeproc;
        this.address = address;
    }

    /// What can be had, our own first where it can be.
    public static List<String> offered(boolean ours) {
        var types = new ArrayList<String>();
        if (ours) {
            types.add(MediaType.APPLICATION_JSON);
        }
        Arrays.stream(ExchangeFormat.values())
                .filter(ExchangeFormat::isWritten)
                .flatMap(format -> format.mediaTypes().stream())
                .filter(type -> !types.contains(type))
                .forEach(types::add);
        types.add(BIBLIOGRAPHY);
        return types;
    }

    /// As [#of], or for a browser the way to the work's page.
    ///
    /// @param ours whether our own JSON is what a client gets that takes anything
    public Response negotiated(StoredWork work, Accepted accept, boolean ours, UriInfo uri, Request request) {
        var offered = new ArrayList<>(offered(ours));
        offered.add(MediaType.TEXT_HTML);
        return accept.choose(offered).mediaType().equals(MediaType.TEXT_HTML)
                ? Response.seeOther(uri.getBaseUri().resolve(address.page(work.id())))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build()
                : of(work, accept, ours, request);
    }

    /// @param accept what the client accepts; `style` and `locale` are taken from the range that was chosen
    /// @throws NotAcceptable if it accepts none of what can be had, or there is no such style or locale
    public Response of(StoredWork work, Accepted accept, boolean ours, Request request) {
        var chosen = accept.choose(offered(ours));
        var parameters = chosen.range().parameters();
        if (ours && chosen.mediaType().equals(MediaType.APPLICATION_JSON)) {
            return linked(tag(work), () -> Response.ok(work).type(MediaType.APPLICATION_JSON), work, request);
        }
        return ExchangeFormat.forMediaType(chosen.mediaType())
                .map(format -> linked(tag(work, format), () -> one(work, format, chosen.mediaType()), work, request))
                .orElseGet(() -> {
                    var printed = printed(work, parameters);
                    return linked(tag(work, printed), () -> text(printed), work, request);
                });
    }

    /// A work as a file of one entry, which tools read as they read a whole library's.
    ///
    /// @param format one that is written
    public Response file(StoredWork work, ExchangeFormat format, Request request) {
        return linked(tag(work, format), () -> written(work, format), work, request);
    }

    private Response linked(EntityTag tag, Supplier<Response.ResponseBuilder> made, StoredWork work, Request request) {
        var unchanged = request.evaluatePreconditions(tag);
        var response = unchanged != null ? unchanged : made.get();
        return response.tag(tag)
                .header(HttpHeaders.LINK, links(work))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /// The tag of a work as our own JSON.
    public static EntityTag tag(StoredWork work) {
        String paper = work.paper()
                .map(id -> "." + Integer.toHexString(id.value().hashCode()))
                .orElse("");
        return new EntityTag(work.version() + "." + work.citedBy() + paper);
    }

    /// The tag of a work in an exchange format.
    private static EntityTag tag(StoredWork work, ExchangeFormat format) {
        return new EntityTag(work.version() + "." + format.name().toLowerCase(Locale.ROOT));
    }

    /// The tag of a work as text, which changes with the style's file, too.
    private static EntityTag tag(StoredWork work, String printed) {
        return new EntityTag(work.version() + ".text." + Integer.toHexString(printed.hashCode()));
    }

    /// As doi.org does it: CSL-JSON of one work is an item, and no array.
    private static Response.ResponseBuilder one(StoredWork work, ExchangeFormat format, String mediaType) {
        var file = Exports.small(List.of(work), format);
        if (format != ExchangeFormat.CSL_JSON) {
            return answer(file, file.getEntity(), mediaType);
        }
        String array = String.valueOf(file.getEntity());
        String item = array.substring(array.indexOf('{'), array.lastIndexOf('}') + 1) + "\n";
        return answer(file, item, mediaType);
    }

    private static Response.ResponseBuilder written(StoredWork work, ExchangeFormat format) {
        var file = Exports.small(List.of(work), format);
        return answer(file, file.getEntity(), format.mediaType());
    }

    private static Response.ResponseBuilder answer(Response small, Object entity, String mediaType) {
        return Response.ok(entity)
                .type(mediaType + ";charset=UTF-8")
                .header(Exports.NOT_CARRIED, small.getHeaderString(Exports.NOT_CARRIED));
    }

    private static Response.ResponseBuilder text(String printed) {
        return Response.ok(printed).type(BIBLIOGRAPHY + ";charset=UTF-8");
    }

    private String printed(StoredWork work, Map<String, String> parameters) {
        String style = parameters.getOrDefault("style", Styles.USUAL);
        try {
            return citeproc.bibliography(
                            style, Optional.ofNullable(parameters.get("locale")), Format.TEXT, List.of(work.csl()))
                    .text();
        } catch (UnknownStyle unknown) {
            throw new NotAcceptable(unknown.getMessage() + " GET /styles?q= finds more.", unknown.nearest());
        } catch (UnknownLocale unknown) {
            throw new NotAcceptable(unknown.getMessage() + " GET /locales lists them.", unknown.nearest());
        }
    }

    private String links(StoredWork work) {
        String canonical = "<" + address.of("/works/" + work.id()) + ">; rel=\"canonical\", <" + address.page(work.id())
                + ">; rel=\"describes\"";
        return DoiAddress.of(work.csl())
                .map(doi -> canonical + ", <" + doi + ">; rel=\"cite-as\"")
                .orElse(canonical);
    }
}
