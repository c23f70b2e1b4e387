package org.ibid.bench.made;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.bench.made.MadePaper.Kind;
import org.ibid.bench.made.Template.Cites;
import org.ibid.bench.made.Template.Furniture;
import org.ibid.bench.made.Template.Layout;
import org.ibid.bench.made.Template.Listing;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Styles;

/// Makes short papers with varied headers, each as text, Word file and PDF.
final class HeaderPapers {

    /// A paper and what its header says.
    record HeaderPaper(MadePaper paper, Header header) {}

    private static final List<Layout> LAYOUTS = List.of(
            new Layout(92, false, Listing.BLANK, 0, Furniture.NONE, false, 1),
            new Layout(76, false, Listing.FLUSH, 0, Furniture.NONE, false, 2),
            new Layout(84, false, Listing.HANGING, 44, Furniture.HEAD_AND_NUMBER, true, 1),
            new Layout(70, false, Listing.FLUSH, 50, Furniture.NUMBER, false, 2),
            new Layout(72, true, Listing.FLUSH, 0, Furniture.NONE, false, 1),
            new Layout(88, false, Listing.FLUSH, 46, Furniture.FORM_FEED, true, 1),
            new Layout(0, false, Listing.BLANK, 0, Furniture.NONE, false, 2));

    private final Citeproc citeproc = new Citeproc(new Styles(Path.of("citation-styles")));
    private final long seed;

    HeaderPapers(long seed) {
        this.seed = seed;
    }

    /// Some papers of each form.
    List<HeaderPaper> all(int each) {
        var papers = new ArrayList<HeaderPaper>();
        HeaderForms.all().forEach((name, form) -> papers.addAll(of(name, form, false, each)));
        HeldHeaderForms.all().forEach((name, form) -> papers.addAll(of(name, form, true, each)));
        return papers;
    }

    /// The papers of one form that is not held.
    List<HeaderPaper> of(String name, int each) {
        return of(name, HeaderForms.all().get(name), false, each);
    }

    private List<HeaderPaper> of(String name, String form, boolean held, int each) {
        var papers = new ArrayList<HeaderPaper>();
        for (int i = 0; i < each; i++) {
            papers.addAll(made(name, form, held, new Dice((seed * 1_000 + i) * 1_000_003 + name.hashCode())));
        }
        return papers;
    }

    private List<HeaderPaper> made(String name, String form, boolean held, Dice dice) {
        Header header = new HeaderPress(dice, form, held).print();
        var template = new Template(
                name, "apa", "en", Cites.AUTHOR_DATE, 14, 1, "", "References", dice.one(LAYOUTS), Set.of(), held);
        Composer.Composed made =
                new Composer(citeproc, template, dice.between(1, 1_000_000), false, Optional.of(header)).compose();
        Manuscript manuscript = made.manuscript();
        Map<Kind, byte[]> files = Map.of(
                Kind.TEXT,
                new TextSetter(template.layout(), manuscript).set().getBytes(StandardCharsets.UTF_8),
                Kind.DOCX,
                new DocxSetter(manuscript).set(),
                Kind.PDF,
                new PdfSetter(template.layout(), manuscript).set());
        return List.of(Kind.values()).stream()
                .map(kind ->
                        new HeaderPaper(new MadePaper(name, kind, false, held, files.get(kind), made.truth()), header))
                .toList();
    }
}
