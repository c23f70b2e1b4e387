package org.ibid.exchange.service;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;
import org.ibid.exchange.xml.XmlPath;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// arXiv's Atom feed ("arXiv API User's Manual", 3.3): the preprint as arXiv has it, under the DOI that arXiv gives to
/// all its papers. The DOI of what was published later (`arxiv:doi`), `arxiv:journal_ref` and `arxiv:comment` are of
/// another work, or of none: they are kept. Names are one text, taken apart before their last word.
public final class ArxivReader implements EntryReader {

    /// The name under which what has no variable is kept.
    public static final String FORMAT = "arxiv";

    private static final int DATE = 10;

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(file, Set.of("entry"), "an Atom feed of arXiv", intake, (entry, line, _) -> entry(entry, line));
    }

    /// An error is told as an entry without a number.
    private static List<IncomingEntry> entry(XmlElement entry, int line) {
        return Identifier.read(Scheme.ARXIV, text(entry, "id")) instanceof Sound sound
                ? List.of(entry(entry, sound.value(), line))
                : List.of();
    }

    private static IncomingEntry entry(XmlElement entry, String number, int line) {
        var draft = new Draft().type("article");
        draft.put("title", text(entry, "title"));
        entry.takeAll(XmlPath.of("author"))
                .forEach(author -> draft.names(
                        "author",
                        Answer.shownName(text(author, "name")).stream().toList()));
        String published = text(entry, "published");
        draft.date("issued", WrittenDate.read(published.substring(0, Math.min(DATE, published.length()))));
        draft.put("DOI", "10.48550/arXiv." + number);
        draft.put("number", "arXiv:" + number);
        draft.put("URL", "https://arxiv.org/abs/" + number);
        draft.put("publisher", "arXiv");
        draft.put("abstract", text(entry, "summary"));
        draft.put(
                "keyword",
                entry.takeAll(XmlPath.of("category")).stream()
                        .map(category -> category.attribute("term"))
                        .collect(Collectors.joining("; ")));
        for (String name : List.of("doi", "journal_ref", "comment")) {
            draft.keep(name, text(entry, name));
        }
        return draft.entry(FORMAT, line);
    }

    private static String text(XmlElement entry, String name) {
        return entry.take(name).map(XmlElement::text).orElse("");
    }
}
