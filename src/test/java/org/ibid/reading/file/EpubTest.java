package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.reading.NotText;
import org.ibid.reading.Shipped;
import org.junit.jupiter.api.Test;

class EpubTest {

    private static final String CONTAINER =
            "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>";

    private static byte[] epub(String opf, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/epub+zip");
        parts.put("META-INF/container.xml", CONTAINER);
        parts.put("OPS/book.opf", opf);
        parts.putAll(more);
        return Made.zip(parts);
    }

    private static String opf(String... chapters) {
        var items = new StringBuilder();
        var refs = new StringBuilder();
        for (String chapter : chapters) {
            items.append(
                    "<item id='" + chapter + "' href='" + chapter + ".xhtml' media-type='application/xhtml+xml'/>");
            refs.append("<itemref idref='" + chapter + "'/>");
        }
        return "<package><manifest>" + items + "</manifest><spine>" + refs + "</spine></package>";
    }

    private static void isRefused(NotText.Reason reason, byte[] epub) {
        assertEquals(reason, assertThrows(NotText.class, () -> Made.read(epub)).reason());
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("epub"));
        assertEquals(FileKind.EPUB, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("epub"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    @Test
    void chaptersComeInTheOrderOfTheSpine() {
        byte[] epub = epub(
                opf("two", "one"),
                Map.of(
                        "OPS/one.xhtml",
                        "<html><body><p>One.</p></body></html>",
                        "OPS/two.xhtml",
                        "<html><head><title>x</title></head><body><p>Two.</p></body></html>"));
        assertEquals("Two.\n\nOne.\n", Made.read(epub).text());
    }

    @Test
    void aChapterThatIsMissingOrLockedIsNamed() {
        isRefused(NotText.Reason.BROKEN, epub(opf("one"), Map.of()));
        isRefused(NotText.Reason.BROKEN, epub("<package/>", Map.of()));
        String locked = "<encryption><EncryptedData><CipherData><CipherReference URI='OPS/one.xhtml'/></CipherData>"
                + "</EncryptedData></encryption>";
        isRefused(
                NotText.Reason.ENCRYPTED,
                epub(opf("one"), Map.of("META-INF/encryption.xml", locked, "OPS/one.xhtml", "x")));
    }

    @Test
    void aChapterNestedWithoutEndIsTooLarge() {
        isRefused(
                NotText.Reason.TOO_LARGE,
                epub(opf("one"), Map.of("OPS/one.xhtml", "<html><body>" + "<div>".repeat(100_000))));
    }

    @Test
    void aSpineThatNamesAChapterAThousandTimesReadsItOnce() {
        String opf = opf("one").replace("<itemref idref='one'/>", "<itemref idref='one'/>".repeat(1_000));
        assertEquals(
                "One.\n",
                Made.read(epub(opf, Map.of("OPS/one.xhtml", "<html><body><p>One.</p></body></html>")))
                        .text());
    }

    @Test
    void aChaptersAddressIsDecodedAndRelativeToThePackage() {
        String opf = opf("one").replace("one.xhtml", "../Text/chapter%20one%2b.xhtml");
        assertEquals(
                "One.\n",
                Made.read(epub(opf, Map.of("Text/chapter one+.xhtml", "<html><body><p>One.</p></body></html>")))
                        .text());
    }
}
