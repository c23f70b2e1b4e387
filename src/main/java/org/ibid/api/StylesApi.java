package org.ibid.api;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    @Operation(summary = "What a style says of itself")
    public StyleInfo one(@RestPath String style) {
        address.library();
        return styles.info(style).orElseThrow(() -> new UnknownStyle(style, styles.nearest(style)));
    }

    @GET
    @Path("locales")
    @Operation(summary = "The locales there are")
    public List<LocaleInfo> locales() {
        address.library();
        return Locales.all();
    }
}
