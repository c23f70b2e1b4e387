package org.ibid.reading.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// A PDF drawn line by line, in points from the top left.
final class DrawnPdf {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    DrawnPdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    DrawnPdf text(double x, double y, double size, String text) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(FONT, (float) size);
            content.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y));
            content.showText(text);
            content.endText();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /// Lines of a text, 12 points apart.
    DrawnPdf lines(double x, double y, double size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * size * 1.2, size, lines[i]);
        }
        return this;
    }

    static double width(String text, double size) {
        try {
            return FONT.getStringWidth(text) / 1000 * size;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    DrawnPdf locked() {
        try {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
