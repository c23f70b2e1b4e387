package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.reading.NotText;
import org.ibid.reading.Shipped;
import org.junit.jupiter.api.Test;

class OdtTest {

    private static byte[] odt(String text, Map<String, String> more) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<o><body><text>" + text + "</text></body></o>");
        parts.putAll(more);
        return Made.zip(parts);
    }

    private static PaperText read(String text) {
        return Made.read(odt(text, Map.of()));
    }

    @Test
    void aFileOfPandocHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("odt"));
        assertEquals(FileKind.ODT, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void aFileOfPandocIsReadAsAPaper() {
        PaperText read = Made.read(Made.byPandoc("odt"));
        PandocText.isReadAsThePaper(Shipped.PAPERS.read(read.text(), read.stated()));
    }

    @Test
    void aFlatFileHasTheTextOfItsSource() {
        PaperText read = Made.read(Made.byPandoc("opendocument"));
        assertEquals(FileKind.ODT, read.kind());
        PandocText.hasTheSource(read.text());
    }

    @Test
    void whatWasDeletedUnderChangeTrackingIsLeftOut() {
        String deleted =
                "<tracked-changes><changed-region><deletion><p>gone</p></deletion></changed-region></tracked-changes>";
        assertEquals("Kept.\n", read(deleted + "<p>Ke<change/>pt.</p>").text());
    }

    @Test
    void notesAreCalledByTheirNumberAndStandAtTheEnd() {
        String note = "<note><note-citation>1</note-citation><note-body><p>See Clary.</p></note-body></note>";
        assertEquals(
                "So it is.¹\n\nNotes\n\n1. See Clary.\n",
                read("<p>So it is." + note + "</p>").text());
    }

    @Test
    void zoterosRecordsStandWhereTheirCitationIsPrinted() {
        String name = "ZOTERO_ITEM CSL_CITATION {&quot;citationItems&quot;:[{&quot;itemData&quot;:{&quot;type&quot;:"
                + "&quot;book&quot;,&quot;title&quot;:&quot;Peaks&quot;}}]} RNDabc";
        var read = read("<p>It is <reference-mark-start name='" + name + "'/>(Khan, 2021)<reference-mark-end name='"
                + name + "'/>.</p>");
        var cited = read.stated().citations().getFirst();
        assertEquals("(Khan, 2021)", cited.place().in(read.text()));
        assertEquals("Peaks", cited.work().text("title").orElseThrow());
    }

    @Test
    void aLockedFileIsCalledEncrypted() {
        byte[] locked = odt("", Map.of("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>"));
        assertEquals(
                NotText.Reason.ENCRYPTED,
                assertThrows(NotText.class, () -> Made.read(locked)).reason());
    }
}
