package org.ibid.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Set;
import org.ibid.library.Paper;
import org.ibid.library.audit.Kind;
import org.ibid.library.audit.Severity;
import org.ibid.web.StyledAudits.Styled;

/// An audit as a page that a person reads and prints. It needs no script.
@ApplicationScoped
public class AuditPage {

    private static final Markdown MARKDOWN = new Markdown();

    private final StyledAudits audits;
    private final LibraryAddress address;
    private final HtmlPages html;

    AuditPage(StyledAudits audits, LibraryAddress address, HtmlPages html) {
        this.audits = audits;
        this.address = address;
        this.html = html;
    }

    /// @param styled     the audit and the style it was made by
    /// @param kinds      those to be shown; all if empty
    /// @param severities those to be shown; all if empty
    public Response of(Paper paper, Styled styled, Set<Kind> kinds, Set<Severity> severities) {
        String style = styled.style();
        var audit = styled.audit().only(kinds, severities);
        var data = new HashMap<String, Object>();
        data.put("paper", paper);
        data.put("found", audit.found());
        data.put("report", AuditReport.of(audit.findings()));
        data.put("markdown", MARKDOWN);
        data.put("at", address.of("/read/" + paper.id()).toString());
        data.put("style", style);
        data.put("encoded", URLEncoder.encode(style, StandardCharsets.UTF_8));
        data.put("styleTitle", audits.title(style));
        data.put(
                "severity",
                severities.size() == 1 ? severities.iterator().next().name() : "");
        data.put("problem", styled.problem());
        return html.page("audit", "Audit of " + paper.label(), data);
    }
}
