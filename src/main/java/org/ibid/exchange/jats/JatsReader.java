package org.ibid.exchange.jats;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.exchange.xml.XmlEntries;
import org.ibid.work.Variables;

/// JATS in: every citation of every `ref` of a file, be it a list or a whole article; also the tags of before
/// JATS (NLM). Of a mixed citation what is tagged is read, and its text is kept as printed; one without tags
/// is all title.
public final class JatsReader implements EntryReader {

    private static final Set<String> TAGGED = Set.of("element-citation", "nlm-citation");
    /// What may stand in a text that is not marked up.
    private static final Set<String> UNTAGGED =
            Set.of("italic", "bold", "sup", "sub", "sc", "underline", "ext-link", "uri", "email", "pub-id", "comment");

    private static final Set<String> MIXED = Set.of("mixed-citation", "citation");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        XmlEntries.read(file, Set.of("ref"), "JATS", intake, JatsReader::entries);
    }

    private static List<IncomingEntry> entries(XmlElement ref, int line, Intake intake) {
        var entries = new ArrayList<IncomingEntry>();
        var citations = ref.takeAll(child -> TAGGED.contains(child.name())
                || MIXED.contains(child.name())
                || child.name().equals("citation-alternatives"));
        for (var citation : citations) {
            boolean isFirst = entries.isEmpty();
            entries.add(entry(citation, isFirst ? ref : citation, isFirst, line, intake));
        }
        if (entries.isEmpty()) {
            intake.fault(new Fault(
                    Harm.ENTRY, line, 1, ref.toXml(), "This ref has no citation in it. Add one, or take it away."));
        }
        return entries;
    }

    private static IncomingEntry entry(XmlElement found, XmlElement named, boolean isFirst, int line, Intake intake) {
        var tagged = child(found, TAGGED);
        var printed = child(found, MIXED);
        var citation =
                Stream.of(tagged, printed).flatMap(List::stream).findFirst().orElse(found);
        var kept = new LinkedHashMap<String, List<String>>();
        printed.stream().findFirst().ifPresent(mixed -> kept.put(JatsCodec.PRINTED, List.of(plain(mixed))));
        String type = Jats.type(citation);
        String word = citation.attribute("publication-type");
        String text = citation.text();
        boolean isBare = citation.children().stream().allMatch(child -> UNTAGGED.contains(child.name()));
        var draft = new Draft();
        Jats.read(citation, type, draft);
        if (isBare && !text.isEmpty()) {
            draft.put("title", text);
            intake.fault(new Fault(
                    Harm.NONE,
                    line,
                    1,
                    text,
                    "This citation has no title marked; all its text was taken for the title."));
        }
        if (isFirst) {
            Keeping.rest(named, "").fields().forEach((path, xml) -> kept.put(JatsCodec.OF_REF + path, xml));
        }
        kept.putAll(Keeping.rest(citation, "").fields());
        boolean leadsBack = word.isEmpty() || Jats.TYPES.leadsBack(word) || Variables.TYPES.contains(word);
        return draft.entry(
                type,
                Stream.of(named.attribute("id")).filter(id -> !id.isEmpty()).toList(),
                new Kept(leadsBack ? "" : word, kept),
                Jats.FORMAT,
                line);
    }

    private static List<XmlElement> child(XmlElement found, Set<String> names) {
        return Stream.concat(Stream.of(found), found.children().stream())
                .filter(element -> names.contains(element.name()))
                .toList();
    }

    private static String plain(XmlElement mixed) {
        return new XmlElement("mixed-citation").text(mixed.text()).toXml();
    }
}
