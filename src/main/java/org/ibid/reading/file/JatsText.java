package org.ibid.reading.file;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// Sets the sections of a JATS article: paragraphs, lists, tables, notes and references.
final class JatsText {

    private final PaperBody body;
    private int notes;

    JatsText(PaperBody body) {
        this.body = body;
    }

    void sections(Xml.Element container) {
        container.elements().forEach(this::block);
    }

    private void block(Xml.Element block) {
        switch (block.name()) {
            case "p",
                    "title",
                    "article-title",
                    "subtitle",
                    "attrib",
                    "verse-line",
                    "speech",
                    "disp-formula",
                    "statement-title" -> paragraph(block);
            case "list" -> list(block);
            case "table-wrap", "fig", "boxed-text", "supplementary-material", "media" -> figure(block);
            case "table" -> body.paragraph(MarkupTable.of(block.all("tr"), this::inline));
            case "fn-group" -> block.children("fn").forEach(this::note);
            case "fn" -> note(block);
            case "ref-list" -> references(block);
            case "label", "object-id", "sec-meta", "graphic", "alternatives", "permissions" -> {
                // numbers of sections and figures, and what is no text
            }
            default -> sections(block);
        }
    }

    /// A paragraph ends where a block stands in it, and goes on behind.
    void paragraph(Xml.Element paragraph) {
        var prose = new Prose();
        for (Xml each : paragraph.content()) {
            if (each instanceof Xml.Element block
                    && block.is("list", "table-wrap", "fig", "disp-quote", "boxed-text")) {
                body.paragraph(prose);
                prose = new Prose();
                block(block);
            } else {
                inline(each, prose);
            }
        }
        body.paragraph(prose);
    }

    void inline(Xml.Element element, Prose prose) {
        element.content().forEach(each -> inline(each, prose));
    }

    private void inline(Xml piece, Prose prose) {
        switch (piece) {
            case Xml.Text(String text) -> prose.add(text);
            case Xml.Element element -> {
                switch (element.name()) {
                    case "sup" -> prose.raised(element.text());
                    case "break" -> prose.newLine();
                    case "fn" -> {
                        prose.call(String.valueOf(notes + 1));
                        note(element);
                    }
                    case "xref" -> reference(element, prose);
                    case "label", "tex-math", "graphic", "inline-graphic", "object-id" -> {
                        // no running text
                    }
                    case "p" -> {
                        prose.add(" ");
                        inline(element, prose);
                    }
                    default -> inline(element, prose);
                }
            }
        }
    }

    private void reference(Xml.Element reference, Prose prose) {
        if (reference.attribute("ref-type").equals("fn")) {
            prose.raised(reference.text());
        } else {
            inline(reference, prose);
        }
    }

    private void note(Xml.Element note) {
        notes++;
        String label = note.child("label").map(Xml.Element::text).orElse(String.valueOf(notes));
        var prose = new Prose();
        inline(note, prose);
        body.note(label.matches("\\d{1,4}") ? label : "", prose);
    }

    private void list(Xml.Element list) {
        boolean counts = list.attribute("list-type").equals("order");
        int number = 0;
        for (Xml.Element item : list.children("list-item")) {
            number++;
            String label = item.child("label").map(Xml.Element::text).orElse(counts ? number + "." : "•");
            var prose = Prose.of(label + " ");
            inline(item, prose);
            body.paragraph(prose);
        }
    }

    private void figure(Xml.Element figure) {
        var caption =
                Prose.of(figure.child("label").map(label -> label.text() + " ").orElse(""));
        figure.child("caption").ifPresent(each -> inline(each, caption));
        body.paragraph(caption);
        figure.elements().filter(each -> !each.is("caption")).forEach(this::block);
    }

    private void references(Xml.Element list) {
        body.paragraph(list.child("title")
                .map(Xml.Element::text)
                .filter(title -> !title.isEmpty())
                .orElse("References"));
        list.elements().forEach(each -> {
            switch (each.name()) {
                case "ref" -> entry(each);
                case "ref-list" -> references(each);
                case "title", "label" -> {
                    // printed above
                }
                default -> block(each);
            }
        });
    }

    private void entry(Xml.Element entry) {
        String label = entry.child("label").map(Xml.Element::text).orElse("");
        var prose = new Prose();
        if (!label.isEmpty()) {
            prose.add(label.matches("\\d{1,4}") ? label + ". " : label + " ");
        }
        int from = prose.end();
        var kinds = List.of("mixed-citation", "element-citation", "citation", "nlm-citation");
        List<Xml.Element> all = entry.elements()
                .flatMap(each ->
                        each.is("citation-alternatives") ? each.elements().limit(1) : Stream.of(each))
                .filter(each -> kinds.contains(each.name()))
                .toList();
        for (Xml.Element citation : all) {
            prose.add(" ");
            Work work = JatsRecord.cited(citation);
            if (isPunctuated(citation)) {
                inline(citation, prose);
            } else {
                prose.add(ReferenceLine.of(work));
            }
            if (all.size() == 1 && ReferenceLine.isWhole(work)) {
                prose.mark(from, work, true);
            }
        }
        body.paragraph(prose);
    }

    private static boolean isPunctuated(Xml.Element citation) {
        return citation.content().stream().anyMatch(each -> each instanceof Xml.Text(String text) && !text.isBlank());
    }
}
