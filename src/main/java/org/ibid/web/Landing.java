package org.ibid.web;

import static java.util.stream.Collectors.joining;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.web.SchemaOrgCodec;
import org.ibid.library.PaperId;
import org.ibid.library.StoredWork;

/// What the page of one work says to machines: in its head to Google Scholar, Zotero and whoever embeds it, and in the
/// headers of its answer, as signposting.org has it (the FAIR profile, level 1).
@ApplicationScoped
class Landing {

    private static final List<ExchangeFormat> DESCRIPTIONS = List.of(
            ExchangeFormat.CSL_JSON,
            ExchangeFormat.BIBTEX,
            ExchangeFormat.RIS,
            ExchangeFormat.MODS,
            ExchangeFormat.SCHEMA_ORG);

    private final LibraryAddress address;

    Landing(LibraryAddress address) {
        this.address = address;
    }

    /// What stands in the head.
    ///
    /// @param highwire `meta` elements
    /// @param jsonLd   what a script of that type has
    /// @param oembed   the address that says how the page is embedded, up to its format
    record Head(RawString highwire, RawString jsonLd, String oembed) {}

    /// @param page the page's path, without the library
    Head head(StoredWork work, String page) {
        var entry = List.of(Exports.entry(work));
        return new Head(
                new RawString(ExchangeFormat.HIGHWIRE.text(entry)),
                inScript(ExchangeFormat.SCHEMA_ORG.text(entry)),
                address.absolute("/oembed") + "?url="
                        + encoded(address.absolute(page).toString()) + "&format=");
    }

    /// JSON as the text of a script: in JSON "<" stands only in strings, and there it could end the script.
    static RawString inScript(String json) {
        return new RawString(json.replace("<", "\\u003c"));
    }

    /// The page with its links.
    Response signposted(Response page, StoredWork work) {
        var links = new ArrayList<String>();
        links.add(link(
                DoiAddress.of(work.csl())
                        .orElse(address.whole(address.page(work.id())).toString()),
                "cite-as",
                ""));
        links.add(link("https://schema.org/AboutPage", "type", ""));
        links.add(link("https://schema.org/" + SchemaOrgCodec.type(work.csl().type()), "type", ""));
        work.csl()
                .text("license")
                .filter(license -> license.matches("https?://[!-~&&[^<>\"\\\\^`{|}]]++"))
                .ifPresent(license -> links.add(link(license, "license", "")));
        DESCRIPTIONS.forEach(format -> links.add(link(description(work, format), "describedby", format.mediaType())));
        work.paper().map(this::text).ifPresent(text -> links.add(link(text, "item", "text/plain")));
        return Response.fromResponse(page)
                .header(HttpHeaders.LINK, links.stream().collect(joining(", ")))
                .build();
    }

    private String description(StoredWork work, ExchangeFormat format) {
        return address.absolute("/works." + format.extension()) + "?keys=" + encoded(work.key());
    }

    private String text(PaperId paper) {
        return address.absolute("/papers/" + paper + "/text").toString();
    }

    private static String link(String target, String relation, String type) {
        return "<" + target + ">; rel=\"" + relation + "\"" + (type.isEmpty() ? "" : "; type=\"" + type + "\"");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
