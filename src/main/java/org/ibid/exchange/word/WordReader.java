package org.ibid.exchange.word;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;

/// Word's `Sources.xml` in: every `b:Source` of a file, be it Word's list or the part of a document.
public final class WordReader implements EntryReader {

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(
                file,
                Set.of("Source"),
                "Word's Sources.xml",
                intake,
                (source, line, _) -> List.of(entry(source, line)));
    }

    private static IncomingEntry entry(XmlElement source, int line) {
        String word = source.take("SourceType").map(XmlElement::text).orElse("");
        var key = source.take("Tag").map(XmlElement::text).filter(tag -> !tag.isEmpty());
        String type = Word.type(word, source);
        var draft = new Draft();
        Word.read(source, word, draft);
        String kept = Word.TYPES.leadsBack(word) ? "" : word;
        return draft.entry(type, key.stream().toList(), Keeping.rest(source, kept), Word.FORMAT, line);
    }
}
