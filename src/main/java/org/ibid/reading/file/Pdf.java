package org.ibid.reading.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.ibid.reading.NotText;
import org.ibid.work.Work;

/// Reads a PDF by where its letters stand: columns, paragraphs, footnotes; running heads and feet are left
/// out.
final class Pdf {

    private static final int LEAST_TEXT = 40;
    private static final int TAIL = 65_536;

    private Pdf() {}

    static boolean isOne(byte[] bytes) {
        return new String(bytes, 0, Math.min(1_024, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    static PaperText read(byte[] bytes, FileLimits limits) {
        int tail = Math.min(TAIL, bytes.length);
        if (!new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new NotText(
                    NotText.Reason.TRUNCATED,
                    "The PDF breaks off after " + bytes.length + " bytes: its end is missing. Fetch it again.");
        }
        PdfStreams.check(bytes, limits);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document, limits);
        } catch (InvalidPasswordException locked) {
            throw new NotText(
                    NotText.Reason.ENCRYPTED,
                    "The PDF is locked with a password. Open it with the password and print it to a new PDF.");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | StackOverflowError damaged) {
            // PDFBox checks little of what damaged files make it do
            throw new NotText(
                    NotText.Reason.BROKEN,
                    "The PDF is damaged (" + damaged.getMessage() + "). Fetch it again, or print it to a new PDF.");
        } catch (OutOfMemoryError beyond) {
            // the streams of a file that is locked, even without a password, cannot be unpacked beforehand
            throw FileLimits.exceeded("What the PDF has packed does not fit into memory", "Print it to a new PDF.");
        }
    }

    private static PaperText read(PDDocument document, FileLimits limits) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw FileLimits.exceeded("The PDF has " + pages + " pages", "Hand in one paper at a time.");
        }
        var glyphs = new PdfGlyphs(limits);
        glyphs.writeText(document, Writer.nullWriter());
        if (glyphs.characters() < LEAST_TEXT && (glyphs.unmapped() > 0 || hasPictures(document))) {
            throw new NotText(
                    NotText.Reason.SCANNED,
                    "The PDF has pictures of its pages without text (pages: " + pages
                            + "). Run it through text recognition "
                            + "(OCR), such as ocrmypdf, and hand in the result.");
        }
        var body = new PaperBody(limits);
        List<PdfPage> read = PdfFurniture.without(glyphs.pages());
        new PdfParagraphs(body, read).write(read);
        warn(glyphs, pages, body);
        Optional.ofNullable(document.getDocumentInformation().getTitle())
                .filter(title -> !title.isBlank())
                .ifPresent(title -> body.hints(Work.ofType("article-journal").with("title", title.strip())));
        return body.finish(FileKind.PDF, Optional.empty());
    }

    private static void warn(PdfGlyphs glyphs, int pages, PaperBody body) {
        long bare = pages
                - glyphs.pages().stream()
                        .filter(page -> !page.pieces().isEmpty())
                        .count();
        if (bare > 0) {
            body.warn("pages-without-text", bare + " of " + pages + " pages have no text.");
        }
        if (glyphs.unmapped() * 50L > glyphs.characters()) {
            body.warn(
                    "letters-without-meaning",
                    glyphs.unmapped() + " letters are drawn by fonts that do not say which letters they are.");
        }
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null
                    && page.getResources().getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }
}
