package org.ibid.web;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.ibid.library.Libraries;

/// Templates as HTTP answers.
@ApplicationScoped
public class HtmlPages {

    /// Nothing from elsewhere, no script or style sheet in the page. Only style attributes are let through: a CSL
    /// processor writes small capitals as one.
    private static final String POLICY = "default-src 'self'; style-src-attr 'unsafe-inline'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors ";

    private static final String POLICY_HEADER = "Content-Security-Policy";

    private final Engine engine;
    private final LibraryAddress address;
    private final Libraries libraries;

    HtmlPages(Engine engine, LibraryAddress address, Libraries libraries) {
        this.engine = engine;
        this.address = address;
        this.libraries = libraries;
    }

    /// A page, 200.
    ///
    /// @param template the template's file name without `.html`
    /// @param title    what stands in the browser's title bar
    /// @param data     what the template finds in `page`; every template also finds `base` (what stands before
    ///                 each path), `title`, `libraries` and `query`
    public Response page(String template, String title, Map<String, Object> data) {
        return answer(200, template, title, base(), data);
    }

    /// The same, for frames in the pages of others.
    Response frame(int status, String template, String title, Map<String, Object> data) {
        return framed(answer(status, template, title, base(), data));
    }

    /// The same where there is no such library, 404. Its links lead into `main`.
    Response strayFrame(String template, String title, Map<String, Object> data) {
        return framed(answer(404, template, title, "", data));
    }

    private static Response framed(Response page) {
        return Response.fromResponse(page)
                .header(POLICY_HEADER, null)
                .header(POLICY_HEADER, POLICY + "*")
                .build();
    }

    /// A page that says what this library does not have, 404.
    Response missing(String what) {
        return answer(404, "missing", "Not here", base(), Map.of("what", what));
    }

    /// A page that says that there is no such library, 404. Its links lead into `main`.
    Response nowhere(String what) {
        return answer(404, "missing", "Not here", "", Map.of("what", what));
    }

    private String base() {
        return address.of("").toString();
    }

    private Response answer(int status, String template, String title, String base, Map<String, Object> data) {
        String html = engine.getTemplate(template)
                .data("base", base)
                .data("title", title)
                .data("libraries", libraries.names())
                .data("query", data.getOrDefault("query", ""))
                .data("page", data)
                .render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(html)
                .header(POLICY_HEADER, POLICY + "'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .build();
    }
}
