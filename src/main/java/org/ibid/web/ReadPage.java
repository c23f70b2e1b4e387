package org.ibid.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Locales;
import org.ibid.csl.Styles;
import org.ibid.library.LibraryId;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.Paper;
import org.ibid.library.Papers;
import org.ibid.library.StoredCitation;
import org.ibid.library.StoredReference;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// One paper: its text with every citation and reference linked both ways, its bibliography in any style, how to cite
/// it, and what an editor should look at.
@Path("/read/{paper}")
@Produces(MediaType.TEXT_HTML)
class ReadPage {

    private static final Markdown MARKDOWN = new Markdown();

    private final Papers papers;
    private final Works works;
    private final StyledAudits audits;
    private final Citeproc citeproc;
    private final Styles styles;
    private final PrintedWorks printed;
    private final Landing landing;
    private final LibraryAddress address;
    private final HtmlPages html;

    ReadPage(
            Papers papers,
            Works works,
            StyledAudits audits,
            Citeproc citeproc,
            Styles styles,
            PrintedWorks printed,
            Landing landing,
            LibraryAddress address,
            HtmlPages html) {
        this.papers = papers;
        this.works = works;
        this.audits = audits;
        this.citeproc = citeproc;
        this.styles = styles;
        this.printed = printed;
        this.landing = landing;
        this.address = address;
        this.html = html;
    }

    /// @param named    the paper's id, or the key of the work it is
    /// @param style    the id of the bibliography's style
    /// @param locale   its locale; empty for the style's own
    /// @param sketches whether works that only the text cites are in the bibliography too
    @GET
    @Operation(hidden = true)
    public Response read(
            @RestPath("paper") String named,
            @RestQuery Optional<String> style,
            @RestQuery Optional<String> locale,
            @RestQuery boolean sketches) {
        var library = address.library();
        var paper = papers.one(library, papers.id(library, named));
        var references = papers.references(library, paper.id());
        var citations = papers.citations(library, paper.id());
        var data = new HashMap<String, Object>();
        data.put("paper", paper);
        data.put("head", PaperHead.of(paper));
        data.put("text", text(papers.text(library, paper.id()), paper, references, citations));
        data.put("markdown", MARKDOWN);
        data.put("panel", ReferencePanel.of(references, citations));
        var audited = audits.forPage(library, paper.id(), style);
        data.put("found", audited.audit().found());
        data.put("report", AuditReport.of(audited.audit().findings()));
        data.put("encoded", URLEncoder.encode(audited.style(), StandardCharsets.UTF_8));
        data.put("bibliography", bibliography(library, paper, style, locale, sketches));
        data.put("sketches", sketches);
        data.put("styles", "%,d".formatted(styles.ids().size()));
        data.put("locales", Locales.all());
        data.put("cite", printed.citeThis(paper.csl()));
        var work = works.one(library, paper.work().toString());
        data.put("landing", landing.head(work, "/read/" + paper.id()));
        return landing.signposted(html.page("read", paper.label(), data), work);
    }

    private static MarkedText text(
            String text, Paper paper, List<StoredReference> references, List<StoredCitation> citations) {
        var entries = references.stream().collect(Collectors.toMap(StoredReference::number, StoredReference::raw));
        var marks = new ArrayList<>(MARKDOWN.marks(text));
        citations.forEach(citation -> marks.add(new CitedMark(citation, entries)));
        references.forEach(reference -> marks.add(new Mark.Listed(reference)));
        IntStream.range(0, paper.warnings().size())
                .forEach(i -> marks.add(new Mark.Warned(i + 1, paper.warnings().get(i))));
        paper.spans().forEach((variable, span) -> marks.add(new Mark.Told(variable, span)));
        return MarkedText.of(text, marks);
    }

    private StyledBibliography bibliography(
            LibraryId library, Paper paper, Optional<String> style, Optional<String> locale, boolean sketches) {
        var cited = works.citedIn(library, paper.id(), sketches).stream()
                .map(StoredWork::csl)
                .toList();
        String chosen = style.filter(id -> !id.isBlank()).orElse(Styles.USUAL);
        return StyledBibliography.of(citeproc, chosen.strip(), locale.orElse(""), cited);
    }

    @ServerExceptionMapper
    Response missing(NoSuchPaper e) {
        return html.missing(e.getMessage());
    }

    @ServerExceptionMapper
    Response missing(NoSuchLibrary e) {
        return html.nowhere(e.getMessage());
    }
}
