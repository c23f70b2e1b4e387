package org.ibid.exchange.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;

/// What an entry's XML says that CSL has no variable for: the elements nobody took, as XML, by the path of what they
/// stand in (`"titles/translated-title": ["<translated-title>…</translated-title>"]`).
public final class Keeping {

    private Keeping() {}

    /// What is left of an entry's element.
    ///
    /// @param type the entry's type as the file has it, where its CSL type does not lead back to it; else empty
    public static Kept rest(XmlElement root, String type) {
        var fields = new LinkedHashMap<String, List<String>>();
        root.rest()
                .forEach((path, elements) ->
                        fields.put(path, elements.stream().map(XmlElement::toXml).toList()));
        return new Kept(type, fields);
    }

    /// Puts back what a file of this format had. What is not XML (a record can be edited) is not written.
    public static void write(OutgoingEntry entry, Kept kept, XmlElement root) {
        kept.fields().forEach((path, elements) -> {
            for (String xml : elements) {
                try {
                    put(path, XmlParser.parse(xml, Map.of()), root);
                } catch (XmlParser.Unreadable _) {
                    entry.lost("custom");
                }
            }
        });
    }

    private static void put(String path, XmlElement element, XmlElement root) {
        int last = path.lastIndexOf('/');
        if (last < 0) {
            root.add(element);
        } else {
            root.growInto(XmlPath.of(path.substring(0, last))).add(element);
        }
    }
}
