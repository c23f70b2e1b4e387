package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.ibid.csl.LocaleInfo;
import org.ibid.csl.Locales;
import org.ibid.csl.StyleInfo;
import org.ibid.csl.Styles;
import org.ibid.csl.UnknownStyle;
import org.ibid.library.Page;
import org.ibid.web.LibraryAddress;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// The styles and locales there are.
@Path("/")
@Tag(name = "Styles")
@Produces(MediaType.APPLICATION_JSON)
class StylesApi {

    private final Styles styles;
    private final LibraryAddress address;

    StylesApi(Styles styles, LibraryAddress address) {
        this.styles = styles;
        this.address = address;
    }

    @GET
    @Path("styles")
    @Operation(summary = "Search the styles", description = "Over id, title and fields of study; paged.")
    public RestResponse<Page<StyleInfo>> search(
            @RestQuery @Parameter(description = "Words of the id, the title or the fields") Optional<String> q,
            @BeanParam Paging paging) {
        var window = paging.window();
        String words = q.orElse("");
        return paging.answer(
                new Page<>(styles.count(words), window.offset(), styles.search(words, window.limit(), window.offset())),
                address);
    }

    @GET
    @Path("styles/{style}")
    @Operation(
            summary = "What a style says of itself and can do",
            description = "Links lead to its preview and to the style it depends on.")
    public RestResponse<StyleInfo> one(@RestPath String style) {
        address.library();
        var info = styles.info(style).orElseThrow(() -> new UnknownStyle(style, styles.nearest(style)));
        var response = RestResponse.ResponseBuilder.ok(info)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .link(address.of(path(info.id()) + "/preview"), "preview");
        info.parent().ifPresent(parent -> response.link(address.of(path(parent)), "up"));
        return response.build();
    }

    private static String path(String style) {
        return "/styles/" + URLEncoder.encode(style, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @GET
    @Path("locales")
    @Operation(summary = "The locales there are")
    public List<LocaleInfo> locales() {
        address.library();
        return Locales.all();
    }
}
