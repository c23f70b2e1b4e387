package org.ibid.reading.file;

import org.ibid.work.Work;

/// Sets the divisions of a TEI text: paragraphs, lists, tables, notes and references.
final class TeiText {

    private final PaperBody body;

    TeiText(PaperBody body) {
        this.body = body;
    }

    void sections(Xml.Element container) {
        container.elements().forEach(this::block);
    }

    private void block(Xml.Element block) {
        switch (block.name()) {
            case "p", "head", "ab", "l", "formula", "titlePart", "byline", "docAuthor", "docDate", "bibl" ->
                paragraph(block);
            case "list" -> list(block);
            case "table" -> body.paragraph(MarkupTable.of(block.all("row"), this::inline));
            case "note" -> note(block, block.attribute("n"));
            case "biblStruct" -> entry(block);
            case "listBibl" -> references(block);
            case "figDesc", "graphic", "pb", "fw", "label" -> {
                // pictures, page breaks and running heads
            }
            default -> sections(block);
        }
    }

    private void paragraph(Xml.Element paragraph) {
        var prose = new Prose();
        for (Xml each : paragraph.content()) {
            if (each instanceof Xml.Element block && block.is("list", "table", "figure", "listBibl")) {
                body.paragraph(prose);
                prose = new Prose();
                block(block);
            } else {
                inline(each, prose);
            }
        }
        body.paragraph(prose);
    }

    private void inline(Xml.Element element, Prose prose) {
        element.content().forEach(each -> inline(each, prose));
    }

    private void inline(Xml piece, Prose prose) {
        switch (piece) {
            case Xml.Text(String text) -> prose.add(text);
            case Xml.Element element -> {
                switch (element.name()) {
                    case "note" -> call(element, prose);
                    case "lb" -> prose.add(" ");
                    case "q", "quote" -> quote(element, prose);
                    case "hi", "ref" -> raisable(element, prose);
                    case "pb", "fw", "graphic", "figDesc" -> {
                        // page breaks and running heads
                    }
                    case "p", "item" -> {
                        prose.add(" ");
                        inline(element, prose);
                    }
                    default -> inline(element, prose);
                }
            }
        }
    }

    private void raisable(Xml.Element element, Prose prose) {
        String look = element.attribute("rend") + element.attribute("rendition") + element.attribute("type");
        if (look.contains("super") || look.equals("sup") || look.equals("foot")) {
            prose.raised(element.text());
        } else {
            inline(element, prose);
        }
    }

    private void quote(Xml.Element quote, Prose prose) {
        boolean printed = quote.beginning().matches("[“\"«‘']");
        prose.add(printed ? "" : "“");
        inline(quote, prose);
        prose.add(printed ? "" : "”");
    }

    private void call(Xml.Element note, Prose prose) {
        String label = String.valueOf(body.nextCall());
        prose.call(label);
        note(note, label);
    }

    private void note(Xml.Element note, String label) {
        var prose = new Prose();
        inline(note, prose);
        body.note(label.matches("\\d{1,4}") ? label : "", prose);
    }

    private void list(Xml.Element list) {
        boolean counts = (list.attribute("type") + list.attribute("rend")).matches(".*(?:ordered:|ordered|numbered).*")
                && !list.attribute("type").startsWith("unordered");
        int number = 0;
        for (Xml.Element item : list.children("item")) {
            number++;
            var prose = Prose.of(counts ? number + ". " : "• ");
            prose.add(" ");
            inline(item, prose);
            body.paragraph(prose);
        }
    }

    private void references(Xml.Element list) {
        if (list.child("head").isEmpty()) {
            body.paragraph("References");
        }
        sections(list);
    }

    private void entry(Xml.Element struct) {
        Work work = TeiRecord.of(struct);
        var printed = struct.children("note").stream()
                .filter(note -> note.attribute("type").equals("raw_reference"))
                .findFirst();
        var prose = new Prose();
        prose.add(printed.map(Xml.Element::text).orElseGet(() -> ReferenceLine.of(work)));
        if (ReferenceLine.isWhole(work)) {
            prose.mark(0, work, true);
        }
        body.paragraph(prose);
    }
}
