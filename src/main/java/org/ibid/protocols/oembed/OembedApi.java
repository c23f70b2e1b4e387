package org.ibid.protocols.oembed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.ibid.web.EmbedSettings;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The one address of an oEmbed provider. WordPress, Ghost, Discourse and others find it by the links in a page's head.
@Path("/oembed")
@Speaks(Protocol.OEMBED)
class OembedApi {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 200;

    private final EmbeddedPages pages;
    private final EmbedSettings settings;

    OembedApi(EmbeddedPages pages, EmbedSettings settings) {
        this.pages = pages;
        this.settings = settings;
    }

    /// @param url       the page's address
    /// @param format    `json`, the usual one, or `xml`; any other is 501 (oEmbed 1.0, 2.2)
    /// @param maxwidth  in pixels
    /// @param maxheight in pixels
    @GET
    public Response oembed(
            @RestQuery Optional<String> url,
            @RestQuery Optional<String> format,
            @RestQuery Optional<String> maxwidth,
            @RestQuery Optional<String> maxheight,
            @Context UriInfo uri) {
        String address = url.orElseThrow(() -> new BadParameter(
                "url", "Say which page is to be embedded: /oembed?url=" + uri.getBaseUri() + "view/..."));
        boolean isXml = format.orElse("json").equals("xml");
        if (!isXml && !format.orElse("json").equals("json")) {
            return told(501, "unknown-format", "oEmbed answers in json or xml, not in \"" + format.orElse("") + "\".");
        }
        var page = pages.find(address, uri.getBaseUri()).orElseThrow(() -> new NotEmbedded(address, uri.getBaseUri()));
        var oembed = Oembed.of(
                page,
                uri.getBaseUri().toString(),
                settings.maxAge().toSeconds(),
                size("maxwidth", maxwidth, WIDTH),
                size("maxheight", maxheight, HEIGHT));
        return (isXml
                        ? Response.ok(oembed.xml()).type(MediaType.TEXT_XML_TYPE.withCharset("UTF-8"))
                        : Response.ok(oembed).type(MediaType.APPLICATION_JSON))
                .header(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .build();
    }

    /// However small, no more than asked for (oEmbed 1.0, 2.2); 0 is sent for "as you like".
    private static int size(String name, Optional<String> most, int usual) {
        int pixels = most.map(text -> {
                    if (!text.matches("\\d{1,9}")) {
                        throw new BadParameter(name, name + " is a number of pixels, not \"" + text + "\".");
                    }
                    return Integer.parseInt(text);
                })
                .orElse(0);
        return pixels == 0 ? usual : Math.min(pixels, usual);
    }

    @ServerExceptionMapper
    Response unknown(NotEmbedded e) {
        return told(404, "not-embedded", e.getMessage());
    }

    private static Response told(int status, String kind, String words) {
        return Protocol.OEMBED.errors().response(status, kind, words);
    }
}
