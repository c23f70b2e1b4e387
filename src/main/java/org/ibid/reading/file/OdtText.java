package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Sets an OpenDocument text: paragraphs, headings, lists, tables, notes, and Zotero's reference marks.
final class OdtText {

    private final PaperBody body;
    private final OdtStyles styles;
    private final FieldCodes codes;
    private final Map<String, Integer> marks = new HashMap<>();
    private final List<Xml.Element> boxes = new ArrayList<>();

    OdtText(PaperBody body, OdtStyles styles, FieldCodes codes) {
        this.body = body;
        this.styles = styles;
        this.codes = codes;
    }

    void read(Xml.Element text) {
        blocks(text, body::paragraph);
    }

    private void blocks(Xml.Element container, Consumer<Prose> to) {
        container.elements().forEach(each -> {
            switch (each.name()) {
                case "p", "h" -> paragraph(each, "", to);
                case "list" -> list(each, "", 1, to);
                case "table" ->
                    to.accept(MarkupTable.of(
                            each.all("table-row"),
                            (cell, row) -> blocks(cell, prose -> row.add(" ").addAll(prose))));
                case "tracked-changes", "table-of-content", "sequence-decls", "forms", "variable-decls" -> {
                    // what was deleted, what only points into the text, and settings
                }
                default -> blocks(each, to);
            }
        });
    }

    private void paragraph(Xml.Element paragraph, String label, Consumer<Prose> to) {
        marks.clear();
        Prose prose = Prose.of(label);
        prose.add(label.isEmpty() ? "" : " ");
        int begin = prose.end();
        inline(paragraph, prose);
        String style = paragraph.attribute("style-name");
        if (prose.end() > begin) {
            if (styles.comesFrom(style, "Author")) {
                body.author(prose);
            } else if (styles.comesFrom(style, "Abstract")) {
                body.summary(prose);
            } else {
                to.accept(prose);
            }
        }
        var inside = List.copyOf(boxes);
        boxes.clear();
        inside.forEach(box -> blocks(box, to));
    }

    private void list(Xml.Element list, String outer, int level, Consumer<Prose> to) {
        String style = list.attribute("style-name").isEmpty() ? outer : list.attribute("style-name");
        int number = 0;
        for (Xml.Element item : list.children("list-item")) {
            number++;
            String label = styles.label(style, level, number);
            for (Xml.Element each : item.elements().toList()) {
                if (each.is("list")) {
                    list(each, style, level + 1, to);
                } else if (each.is("p", "h")) {
                    paragraph(each, each.is("h") ? "" : label, to);
                    label = "";
                }
            }
        }
    }

    private void inline(Xml.Element element, Prose prose) {
        for (Xml each : element.content()) {
            switch (each) {
                case Xml.Text(String text) -> prose.add(text);
                case Xml.Element piece -> piece(piece, prose);
            }
        }
    }

    private void piece(Xml.Element piece, Prose prose) {
        switch (piece.name()) {
            case "s", "tab" -> prose.add(" ");
            case "line-break" -> prose.newLine();
            case "note" -> note(piece, prose);
            case "frame", "custom-shape" -> boxes.addAll(piece.all("text-box"));
            case "span" -> span(piece, prose);
            case "reference-mark-start" -> marks.put(piece.attribute("name"), prose.end());
            case "reference-mark-end" -> {
                Integer from = marks.remove(piece.attribute("name"));
                if (from != null) {
                    codes.cited("ADDIN " + piece.attribute("name")).forEach(work -> prose.mark(from, work, false));
                }
            }
            case "annotation", "title", "desc", "soft-page-break" -> {
                // remarks on the text, not the text
            }
            default -> inline(piece, prose);
        }
    }

    private void span(Xml.Element span, Prose prose) {
        if (styles.isRaised(span.attribute("style-name")) && span.all("note").isEmpty()) {
            prose.raised(span.text());
        } else {
            inline(span, prose);
        }
    }

    private void note(Xml.Element note, Prose prose) {
        String printed = note.child("note-citation")
                .map(citation -> citation.attribute("label"))
                .orElse("");
        String label = printed.isEmpty() ? String.valueOf(body.nextCall()) : printed;
        if (printed.isEmpty()) {
            prose.call(label);
        } else {
            prose.add(printed);
        }
        var text = new Prose();
        var inside = new OdtText(body, styles, codes);
        note.child("note-body")
                .ifPresent(content ->
                        inside.blocks(content, paragraph -> text.add(" ").addAll(paragraph)));
        body.note(label.matches("\\d{1,4}") ? label : "", text);
    }
}
