package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.bench.made.Manuscript.Block;
import org.ibid.bench.made.Manuscript.Entry;
import org.ibid.bench.made.Manuscript.Heading;
import org.ibid.bench.made.Manuscript.Listed;
import org.ibid.bench.made.Manuscript.Paragraph;
import org.ibid.bench.made.Manuscript.Table;
import org.ibid.bench.made.Template.Cites;
import org.ibid.bench.made.Template.Extra;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.work.Work;

/// Writes the paper of a template.
final class Composer {

    /// A paper and what is in it.
    record Composed(Manuscript manuscript, Truth truth) {}

    private static final List<String> CHAPTERS =
            List.of("The Canal Colonies", "Law on the River", "After the Flood", "What the Villages Kept");

    private final Citeproc citeproc;
    private final Template template;
    private final Dice dice;
    private final boolean damaged;
    private final Optional<Header> header;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> footnotes = new ArrayList<>();
    private final List<Truth.Entry> entries = new ArrayList<>();
    private final List<Truth.Citation> citations = new ArrayList<>();

    Composer(Citeproc citeproc, Template template, long seed, boolean damaged) {
        this(citeproc, template, seed, damaged, Optional.empty());
    }

    Composer(Citeproc citeproc, Template template, long seed, boolean damaged, Optional<Header> header) {
        this.header = header;
        this.citeproc = citeproc;
        this.template = template;
        this.dice = new Dice(seed);
        this.damaged = damaged;
    }

    Composed compose() {
        header.ifPresentOrElse(made -> blocks.add(new Manuscript.Wide(made.blocks())), this::front);
        for (int chapter = 0; chapter < template.chapters(); chapter++) {
            if (template.chapters() > 1) {
                blocks.add(new Heading("Chapter " + (chapter + 1) + ". " + CHAPTERS.get(chapter % CHAPTERS.size())));
            }
            chapter();
        }
        after();
        String furniture = header.map(Header::furniture).orElse("A. Author / Water and the Village");
        return new Composed(new Manuscript(furniture, blocks, footnotes), new Truth(entries, citations));
    }

    private void front() {
        blocks.add(new Heading("Water and the Village: A Study of Shared Works"));
        blocks.add(new Paragraph("Anna Lindgren and Omar Siddiqui"));
        if (!template.has(Extra.NO_ABSTRACT)) {
            blocks.add(new Heading("Abstract"));
            blocks.add(new Paragraph("This study asks how villages shared the costs of water works, and who kept the"
                    + " accounts. It finds that custom outlived three reforms."));
        }
        blocks.add(new Heading("Introduction"));
    }

    private void chapter() {
        var works = new Records(dice, template.language()).make(template.works());
        boolean notes = template.cites() == Cites.ENDNOTE || template.cites() == Cites.FOOTNOTE;
        Section section = notes
                ? new NotedSection(citeproc, template, dice, damaged).write(works, footnotes.size() + 1)
                : new CitingSection(citeproc, template, dice, damaged).write(works);
        paragraphs(section.sentences());
        int shift = entries.size();
        section.citations()
                .forEach(each -> citations.add(new Truth.Citation(
                        each.form(),
                        each.raw(),
                        each.entries().stream().map(index -> index + shift).toList())));
        section.entries()
                .forEach(each ->
                        entries.add(new Truth.Entry(each.raw(), each.standsFor().map(index -> index + shift))));
        list(section);
        if (notes && template.has(Extra.LIST_AS_WELL)) {
            bibliography(works);
        }
    }

    private void bibliography(List<Work> works) {
        var listed = new ArrayList<Entry>();
        var damage = new Damage(dice);
        for (var entry : citeproc.bibliography(template.style(), Optional.of(template.language()), Format.TEXT, works)
                .entries()) {
            String raw =
                    damaged ? damage.of(entry.text().strip()) : entry.text().strip();
            listed.add(new Entry("", raw));
            entries.add(new Truth.Entry(raw, Optional.empty()));
        }
        blocks.add(new Heading("Bibliography"));
        blocks.add(new Listed(listed));
    }

    private void paragraphs(List<String> sentences) {
        int from = 0;
        while (from < sentences.size()) {
            int to = Math.min(sentences.size(), from + dice.between(4, 9));
            blocks.add(new Paragraph(String.join(" ", sentences.subList(from, to))));
            from = to;
            if (dice.chance(0.25) && from < sentences.size()) {
                blocks.add(new Heading(dice.one(List.of("Sources", "Method and Data", "Findings", "The Lower Canals"))
                        .replace("Sources", "Sources of Conflict")));
            }
        }
    }

    private void list(Section section) {
        var listed = new ArrayList<Entry>();
        for (String printed : section.printed()) {
            listed.add(new Entry(label(listed.size() + 1 + footnotes.size()), printed));
        }
        if (template.cites() == Cites.FOOTNOTE) {
            footnotes.addAll(listed);
        } else {
            blocks.add(new Heading(template.heading()));
            blocks.add(new Listed(listed));
        }
    }

    private String label(int number) {
        return template.label().equals("^")
                ? Raised.of("" + number)
                : template.label().formatted(number);
    }

    private void after() {
        if (template.has(Extra.ACKNOWLEDGEMENT)) {
            blocks.add(new Heading("Acknowledgements"));
            blocks.add(new Paragraph("We thank the staff of the district archive and two readers for their comments."));
        }
        if (template.has(Extra.TABLE_AFTER)) {
            blocks.add(new Heading("Table 1. Posts and outlays, 1960–1990"));
            blocks.add(new Table(List.of(
                    List.of("Year", "Posts", "Outlay (Rs.)", "Source"), List.of("1960", "1,204", "2,000", "Plan I"),
                    List.of("1973", "1,611", "5,450", "Plan II"), List.of("1988", "1,590", "9,120", "Plan III"))));
        }
        if (template.has(Extra.APPENDIX)) {
            blocks.add(new Heading("Appendix A. The Questionnaire"));
            blocks.add(
                    new Paragraph("1. How many wells does the household keep? 2. Since which year? 3. Who repaired them"
                            + " last (name, year)? The answers of 1988 were coded twice."));
        }
    }
}
