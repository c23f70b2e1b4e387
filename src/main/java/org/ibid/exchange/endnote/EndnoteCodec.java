package org.ibid.exchange.endnote;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlPath;

/// EndNote XML out: a `record` each, the key as its `label`.
public final class EndnoteCodec implements Codec {

    private static final XmlPath ORIGINAL = XmlPath.of("orig-pub");
    private static final XmlPath ACCESSED = XmlPath.of("access-date");

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n";
    }

    @Override
    public String end() {
        return "</records></xml>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var kept = entry.kept(Endnote.FORMAT);
        String type = type(entry, kept.type());
        var record = new XmlElement("record");
        record.add(EndnoteType.element(type));
        EndnoteNames.write(entry, type, record);
        Endnote.write(entry, type, record);
        EndnoteDates.write(entry, record);
        original(entry, record);
        XmlDate.write(entry, "accessed").ifPresent(date -> StyledText.plain(date, record.grow(ACCESSED)));
        key(entry, record);
        Keeping.write(entry, kept, record);
        out.append(record.toXml()).append('\n');
    }

    /// EndNote's original publication is any text; only a date in it can be told from the rest again.
    private static void original(OutgoingEntry entry, XmlElement record) {
        XmlDate.write(entry, "original-date").ifPresent(date -> {
            if (XmlDate.read(date).parts().isEmpty()) {
                entry.lost("original-date");
            } else {
                StyledText.plain(date, record.grow(ORIGINAL));
            }
        });
    }

    private static void key(OutgoingEntry entry, XmlElement record) {
        String key = entry.clean("id", entry.key());
        if (key.indexOf(' ') >= 0) {
            entry.simplified("id");
        }
        StyledText.plain(key, record.add("label"));
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
    }

    private static String type(OutgoingEntry entry, String kept) {
        boolean isEdited = entry.work().type().equals("book") && !entry.has("author") && entry.has("editor");
        return EndnoteType.TYPES.word(entry, kept.isEmpty() && isEdited ? "Edited Book" : kept, "Generic");
    }
}
