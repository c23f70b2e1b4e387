package org.ibid.bench.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ibid.bench.made.Manuscript.Entry;
import org.ibid.bench.made.Manuscript.Look;
import org.ibid.bench.made.Manuscript.Row;

/// Sets a paper as a Word file: paragraphs, raised numbers as runs, footnotes as footnotes (ECMA-376, part 1).
final class DocxSetter {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Manuscript manuscript;
    private final StringBuilder body = new StringBuilder();
    private int noted;

    DocxSetter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    byte[] set() {
        manuscript.blocks().forEach(this::block);
        return zip();
    }

    private void block(Manuscript.Block block) {
        switch (block) {
            case Manuscript.Heading(String text) -> paragraph("Heading1", text);
            case Manuscript.Paragraph(String text) -> paragraph("Normal", text);
            case Manuscript.Listed(List<Entry> entries) ->
                entries.forEach(entry -> paragraph(
                        "Bibliography", (entry.label() + (entry.label().isEmpty() ? "" : " ") + entry.raw())));
            case Manuscript.Table(List<List<String>> rows) -> table(rows);
            case Manuscript.Wide(List<Manuscript.Block> wide) -> wide.forEach(this::block);
            case Manuscript.Printed(List<Row> rows, boolean _) -> rows.forEach(this::row);
            case Manuscript.Foot(List<Row> rows) -> rows.forEach(this::row);
            case Manuscript.PageEnd() -> body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        }
    }

    /// Most people who write with a word processor do not use its style for titles.
    private void row(Row row) {
        boolean styled = row.look() == Look.TITLE && row.text().length() % 3 == 0;
        paragraph(styled ? "Title" : "Normal", row.text());
    }

    private void table(List<List<String>> rows) {
        body.append("<w:tbl>");
        for (List<String> row : rows) {
            body.append("<w:tr>");
            row.forEach(
                    cell -> body.append("<w:tc><w:p>").append(run(cell, false)).append("</w:p></w:tc>"));
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private void paragraph(String style, String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
        for (Raised.Run run : Raised.runs(text)) {
            boolean calls = run.raised() && !manuscript.footnotes().isEmpty();
            body.append(calls ? call() : run(run.text(), run.raised()));
        }
        body.append("</w:p>");
    }

    private String call() {
        return "<w:r><w:footnoteReference w:id=\"" + (++noted + 1) + "\"/></w:r>";
    }

    private static String run(String text, boolean raised) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        String properties = raised ? "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>" : "";
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + escaped + "</w:t></w:r>";
    }

    private byte[] zip() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        if (!manuscript.footnotes().isEmpty()) {
            parts.put("word/footnotes.xml", "<w:footnotes " + W + ">" + footnotes() + "</w:footnotes>");
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private String footnotes() {
        var notes = new StringBuilder();
        for (int i = 0; i < manuscript.footnotes().size(); i++) {
            notes.append("<w:footnote w:id=\"")
                    .append(i + 2)
                    .append("\"><w:p><w:r><w:footnoteRef/></w:r>")
                    .append(run(" " + manuscript.footnotes().get(i).raw(), false))
                    .append("</w:p></w:footnote>");
        }
        return notes.toString();
    }
}
