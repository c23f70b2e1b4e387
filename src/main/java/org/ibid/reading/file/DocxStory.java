package org.ibid.reading.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ibid.work.Work;

/// One story of a Word file: the main text, or one note. Holds what goes on from run to run: the paragraph,
/// and the fields that are open.
final class DocxStory {

    /// A field (ECMA-376 part 1, 17.16): its instruction, then its result, between marks in the runs.
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private Prose where = new Prose();
        private int from;
        private boolean isInstruction = true;
        private boolean isHidden = true;

        boolean isContents() {
            return instruction.toString().strip().startsWith("TOC");
        }
    }

    private final PaperBody body;
    private final DocxLists lists;
    private final FieldCodes codes;
    private final Map<String, Xml.Element> notes;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final List<Xml.Element> boxes = new ArrayList<>();
    private int hidingFields;
    private Prose prose = new Prose();

    DocxStory(PaperBody body, DocxLists lists, FieldCodes codes, Map<String, Xml.Element> notes) {
        this.body = body;
        this.lists = lists;
        this.codes = codes;
        this.notes = notes;
    }

    void read(Xml.Element story) {
        blocks(story, body::paragraph);
    }

    private void blocks(Xml.Element container, Consumer<Prose> to) {
        container.elements().forEach(each -> {
            switch (each.name()) {
                case "p" -> paragraph(each, to);
                case "tbl" -> table(each, to);
                case "sdt" ->
                    each.child("sdtContent").filter(_ -> !isContents(each)).ifPresent(content -> blocks(content, to));
                case "ins", "moveTo", "customXml", "smartTag" -> blocks(each, to);
                case "AlternateContent" -> chosen(each).forEach(choice -> blocks(choice, to));
                default -> {
                    // section properties, bookmarks, what was deleted or moved away
                }
            }
        });
    }

    private static boolean isContents(Xml.Element control) {
        return control.at("sdtPr", "docPartObj", "docPartGallery")
                .filter(gallery -> gallery.attribute("val").equals("Table of Contents"))
                .isPresent();
    }

    /// Of alternatives the first, which is the newest form.
    private static Stream<Xml.Element> chosen(Xml.Element alternatives) {
        return alternatives.elements().limit(1);
    }

    private void paragraph(Xml.Element paragraph, Consumer<Prose> to) {
        Prose outer = prose;
        prose = new Prose();
        prose.add(lists.label(paragraph));
        int label = prose.end();
        runs(paragraph);
        if (prose.end() > label) {
            place(paragraph, to);
        }
        prose = outer;
        var inside = List.copyOf(boxes);
        boxes.clear();
        inside.forEach(box -> blocks(box, to));
    }

    private void place(Xml.Element paragraph, Consumer<Prose> to) {
        String style =
                paragraph.at("pPr", "pStyle").map(each -> each.attribute("val")).orElse("");
        switch (style) {
            case "Author", "Authors" -> body.author(prose);
            case "Abstract" -> body.summary(prose);
            case "Title", "Titel", "Titre", "Ttulo", "Titolo" -> {
                body.setProminent(prose.toString());
                to.accept(prose);
            }
            default -> to.accept(prose);
        }
    }

    /// A table is one block, a row a line; a table of one column only places text.
    private void table(Xml.Element table, Consumer<Prose> to) {
        var rows = new Prose();
        for (Xml.Element row : table.children("tr")) {
            List<Xml.Element> cells = row.children("tc");
            if (cells.size() == 1) {
                blocks(cells.getFirst(), to);
                continue;
            }
            rows.newLine();
            for (int i = 0; i < cells.size(); i++) {
                rows.add(i > 0 ? " | " : "");
                blocks(cells.get(i), paragraph -> rows.add(" ").addAll(paragraph));
            }
        }
        if (!rows.isEmpty()) {
            to.accept(rows);
        }
    }

    private void runs(Xml.Element container) {
        container.elements().forEach(each -> {
            switch (each.name()) {
                case "r" -> run(each);
                case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "oMath", "oMathPara" ->
                    runs(each);
                case "fldSimple" -> simpleField(each);
                case "sdt" -> control(each);
                case "AlternateContent" -> chosen(each).forEach(this::runs);
                default -> {
                    // properties, bookmarks, what was deleted or moved away
                }
            }
        });
    }

    /// Mendeley Cite keeps its records in the tag of a content control.
    private void control(Xml.Element control) {
        int from = prose.end();
        control.child("sdtContent").ifPresent(this::runs);
        control.at("sdtPr", "tag").ifPresent(tag -> mark(from, codes.tagged(tag.attribute("val"))));
    }

    private void simpleField(Xml.Element field) {
        int from = prose.end();
        runs(field);
        mark(from, codes.cited(field.attribute("instr")));
    }

    private void mark(int from, List<Work> works) {
        works.forEach(work -> prose.mark(from, work, false));
    }

    private void run(Xml.Element run) {
        boolean hidden = run.at("rPr", "vanish")
                .filter(vanish -> !vanish.attribute("val").matches("0|false"))
                .isPresent();
        boolean raised = run.at("rPr", "vertAlign")
                .filter(align -> align.attribute("val").equals("superscript"))
                .isPresent();
        run.elements().forEach(piece -> {
            if (piece.name().equals("fldChar")) {
                fieldMark(piece.attribute("fldCharType"));
                piece.child("fldData").ifPresent(data -> instruction(FieldCodes.unpacked(raw(data))));
            } else if (piece.name().equals("instrText")) {
                instruction(raw(piece));
            } else if (!hidden && hidingFields == 0) {
                piece(piece, raised, run);
            }
        });
    }

    private void instruction(String text) {
        if (!fields.isEmpty() && fields.peek().isInstruction) {
            fields.peek().instruction.append(text);
        }
    }

    private void fieldMark(String type) {
        if (type.equals("begin")) {
            fields.push(new Field());
            hidingFields++;
        } else if (type.equals("separate") && !fields.isEmpty()) {
            separate(fields.peek());
        } else if (type.equals("end") && !fields.isEmpty()) {
            Field field = fields.pop();
            hidingFields -= field.isHidden ? 1 : 0;
            mark(field.where == prose ? field.from : 0, codes.cited(field.instruction.toString()));
        }
    }

    private void separate(Field field) {
        field.where = prose;
        field.from = prose.end();
        field.isInstruction = false;
        if (field.isHidden && !field.isContents()) {
            field.isHidden = false;
            hidingFields--;
        }
    }

    private void piece(Xml.Element piece, boolean raised, Xml.Element run) {
        switch (piece.name()) {
            case "t" -> text(raw(piece), raised);
            case "tab", "ptab" -> prose.add(" ");
            case "br", "cr" -> lineEnd(piece);
            case "noBreakHyphen" -> prose.add("-");
            case "footnoteReference", "endnoteReference" -> call(piece, run);
            case "drawing", "pict", "object" -> boxes.addAll(piece.all("txbxContent"));
            case "AlternateContent" -> chosen(piece).forEach(each -> boxes.addAll(each.all("txbxContent")));
            case "ruby" -> piece.child("rubyBase").ifPresent(this::runs);
            default -> {
                // properties, pictures, what was deleted
            }
        }
    }

    private void lineEnd(Xml.Element end) {
        if (end.attribute("type").isEmpty()) {
            prose.newLine();
        } else {
            prose.add(" ");
        }
    }

    private void text(String text, boolean raised) {
        if (raised) {
            prose.raised(text);
        } else {
            prose.add(text);
        }
    }

    private static String raw(Xml.Element element) {
        var text = new StringBuilder();
        for (Xml each : element.content()) {
            text.append(each instanceof Xml.Text(String piece) ? piece : "");
        }
        return text.toString();
    }

    /// Numbers of foot- and endnotes are not in the file: they count in the order of their calls. A note with
    /// a mark of its own (an asterisk) has it printed behind the call.
    private void call(Xml.Element call, Xml.Element run) {
        String kind = call.name().replace("Reference", "");
        Xml.Element note = notes.remove(kind + call.attribute("id"));
        if (note == null) {
            return;
        }
        boolean own = call.attribute("customMarkFollows").matches("1|true|on");
        String label = own ? run.text() : String.valueOf(body.nextCall());
        if (!own) {
            prose.call(label);
        }
        var text = new Prose();
        new DocxStory(body, lists, codes, new HashMap<>())
                .blocks(note, paragraph -> text.add(" ").addAll(paragraph));
        body.note(own && text.toString().startsWith(label) ? "" : label, text);
    }
}
