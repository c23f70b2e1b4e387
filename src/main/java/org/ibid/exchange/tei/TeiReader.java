package org.ibid.exchange.tei;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;
import org.ibid.exchange.xml.XmlPath;

/// TEI in: every `biblStruct` and every `bibl` of a file, be it a list or a whole text. What of a `bibl` is tagged is
/// read as if it stood in a `biblStruct`, and its text is kept; one without tags is all title.
public final class TeiReader implements EntryReader {

    private static final XmlPath KEY = XmlPath.of("idno[type=citekey]");
    private static final Set<String> IMPRINT = Set.of("publisher", "pubPlace", "date", "biblScope");
    private static final Set<String> MONOGRAPH = Set.of("editor", "edition", "meeting", "extent", "textLang");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(
                file,
                Set.of("biblStruct", "bibl"),
                "TEI",
                intake,
                (found, line, faults) -> List.of(entry(found, line, faults)));
    }

    private static IncomingEntry entry(XmlElement found, int line, Intake intake) {
        var root = found.name().equals("bibl") ? structured(found, line, intake) : found;
        var keys = Stream.concat(root.takeAll(KEY).stream().map(XmlElement::text), Stream.of(found.attribute("xml:id")))
                .filter(key -> !key.isEmpty())
                .toList();
        boolean hasKey = keys.size() > 1;
        var draft = new Draft();
        String word = root.attribute("type");
        String type = TeiType.of(root);
        Tei.read(root, draft);
        boolean leadsBack = word.isEmpty() || word.equals(type);
        return draft.entry(
                type,
                hasKey ? keys.subList(0, keys.size() - 1) : keys,
                Keeping.rest(root, leadsBack ? "" : word),
                TeiCodec.FORMAT,
                line);
    }

    private static XmlElement structured(XmlElement bibl, int line, Intake intake) {
        String text = bibl.text();
        var root = new XmlElement("biblStruct").with("type", bibl.attribute("type"));
        boolean isPart = bibl.find(XmlPath.of("title[level=a]")).isPresent();
        boolean isBare = bibl.children().stream().allMatch(child -> child.name().equals("hi"));
        if (isBare && !text.isEmpty()) {
            root.grow(XmlPath.of("monogr/title")).text(text);
            root.with("type", root.attribute("type").isEmpty() ? "document" : root.attribute("type"));
            intake.fault(new Fault(
                    Harm.NONE, line, 1, text, "This entry is not marked up; all its text was taken for the title."));
        } else {
            var places = new HashMap<String, XmlElement>();
            bibl.children()
                    .forEach(child -> places.computeIfAbsent(
                                    place(child, isPart),
                                    place -> place.isEmpty() ? root : root.growInto(XmlPath.of(place)))
                            .add(child));
        }
        if (!text.isEmpty()) {
            root.add("note", text).with("type", "raw_reference");
        }
        return root;
    }

    /// Where a child stands in a `biblStruct`; empty for the `biblStruct` itself.
    private static String place(XmlElement child, boolean isPart) {
        return switch (child.name()) {
            case "author" -> isPart ? "analytic" : "monogr";
            case "title" ->
                switch (child.attribute("level")) {
                    case "a" -> "analytic";
                    case "s" -> "series";
                    default -> "monogr";
                };
            case String name when IMPRINT.contains(name) -> "monogr/imprint";
            case String name when MONOGRAPH.contains(name) -> "monogr";
            default -> "";
        };
    }
}
