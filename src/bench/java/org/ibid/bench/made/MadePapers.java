package org.ibid.bench.made;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibid.bench.made.MadePaper.Kind;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;

/// Makes the papers of all templates: as text, Word file and PDF, and as text once more, damaged.
public final class MadePapers {

    private final Citeproc citeproc = new Citeproc(new Styles(Path.of("citation-styles")));
    private final long seed;

    public MadePapers(long seed) {
        this.seed = seed;
    }

    /// All papers, in order of the templates.
    public List<MadePaper> all() {
        return Templates.ALL.stream().flatMap(template -> of(template).stream()).toList();
    }

    /// The papers of one template.
    ///
    /// @throws IllegalArgumentException if there is no such template
    public List<MadePaper> of(String template) {
        return of(Templates.ALL.stream()
                .filter(each -> each.name().equals(template))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no template \"" + template + "\".")));
    }

    private List<MadePaper> of(Template template) {
        var papers = new ArrayList<MadePaper>();
        Composer.Composed clean = composed(template, false);
        papers.add(text(template, clean, false));
        papers.add(paper(template, Kind.DOCX, new DocxSetter(clean.manuscript()).set(), clean.truth()));
        papers.add(
                paper(template, Kind.PDF, new PdfSetter(template.layout(), clean.manuscript()).set(), clean.truth()));
        papers.add(text(template, composed(template, true), true));
        return papers;
    }

    private Composer.Composed composed(Template template, boolean damaged) {
        return new Composer(
                        citeproc, template, seed * 1_000_003 + template.name().hashCode(), damaged)
                .compose();
    }

    private static MadePaper text(Template template, Composer.Composed composed, boolean damaged) {
        String text = new TextSetter(template.layout(), composed.manuscript()).set();
        boolean plain = template.has(Template.Extra.PLAIN_CALLS);
        byte[] bytes = (plain ? Raised.lowered(text) : text).getBytes(StandardCharsets.UTF_8);
        return new MadePaper(template.name(), Kind.TEXT, damaged, template.held(), bytes, composed.truth());
    }

    private static MadePaper paper(Template template, Kind kind, byte[] bytes, Truth truth) {
        return new MadePaper(template.name(), kind, false, template.held(), bytes, truth);
    }
}
