package org.ibid.protocols.oembed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ibid.exchange.xml.XmlCharacters;
import org.ibid.protocols.oembed.EmbeddedPages.Embedded;

/// What a consumer is told (oEmbed 1.0, 2.3, type `rich`). WordPress keeps nothing of `html` but a frame with these
/// attributes (`wp_filter_oembed_result`), so there is nothing else in it.
///
/// @param authorName empty if there is none
/// @param cacheAge   in seconds
@JsonPropertyOrder({"version", "type"})
record Oembed(
        String version,
        String type,
        String title,

        @JsonProperty("author_name") @JsonInclude(JsonInclude.Include.NON_EMPTY)
        String authorName,

        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,
        @JsonProperty("cache_age") long cacheAge,
        int width,
        int height,
        String html) {

    static Oembed of(Embedded page, String service, long cacheAge, int width, int height) {
        String html = "<iframe src=\"%s\" width=\"%d\" height=\"%d\" frameborder=\"0\" title=\"%s\"></iframe>"
                .formatted(escaped(page.frame().toString()), width, height, escaped(page.title()));
        return new Oembed("1.0", "rich", page.title(), page.authors(), "Ibid", service, cacheAge, width, height, html);
    }

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<oembed>\n"
                + element("version", version)
                + element("type", type)
                + element("title", title)
                + (authorName.isEmpty() ? "" : element("author_name", authorName))
                + element("provider_name", providerName)
                + element("provider_url", providerUrl)
                + element("cache_age", Long.toString(cacheAge))
                + element("width", Integer.toString(width))
                + element("height", Integer.toString(height))
                + element("html", html)
                + "</oembed>\n";
    }

    private static String element(String name, String text) {
        return "  <" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    /// For HTML and XML alike.
    private static String escaped(String text) {
        return XmlCharacters.replaced(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
