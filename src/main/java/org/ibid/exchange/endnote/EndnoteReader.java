package org.ibid.exchange.endnote;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;
import org.ibid.exchange.xml.XmlPath;

/// EndNote XML in: every `record` of a file.
public final class EndnoteReader implements EntryReader {

    private static final XmlPath LABEL = XmlPath.of("label");
    private static final XmlPath ORIGINAL = XmlPath.of("orig-pub");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(
                file, Set.of("record"), "EndNote XML", intake, (record, line, _) -> List.of(entry(record, line)));
    }

    private static IncomingEntry entry(XmlElement record, int line) {
        String type = EndnoteType.named(record.take("ref-type"));
        var draft = new Draft();
        EndnoteNames.read(record, type, draft);
        Endnote.read(record, type, draft);
        EndnoteDates.read(record, draft);
        original(record, draft);
        record.take("access-date").ifPresent(date -> draft.date("accessed", XmlDate.read(date.text())));
        String csl = EndnoteType.TYPES.type(type).orElse("document");
        boolean leadsBack = EndnoteType.TYPES.leadsBack(type) || type.equals("Edited Book");
        return draft.entry(csl, key(record), Keeping.rest(record, leadsBack ? "" : type), Endnote.FORMAT, line);
    }

    private static void original(XmlElement record, Draft draft) {
        var date = record.find(ORIGINAL).map(found -> XmlDate.read(found.text()));
        date.filter(found -> !found.parts().isEmpty()).ifPresent(found -> {
            draft.date("original-date", found);
            record.take(ORIGINAL);
        });
    }

    /// A label of several words is no key.
    private static List<String> key(XmlElement record) {
        String label = record.find(LABEL).map(XmlElement::text).orElse("");
        if (label.isEmpty() || label.indexOf(' ') >= 0) {
            return List.of();
        }
        record.take(LABEL);
        return List.of(label);
    }
}
