package org.ibid.exchange.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;

/// What an entry's XML says that CSL has no variable for: the elements nobody took, as XML, by the path of what they
/// stand in (`"titles/translated-title": ["<translated-title>…</translated-title>"]`).
public final class Keeping {

    private static final String NOTHING_AROUND = XmlParser.around(Map.of());

    private static final Pattern PATH = Pattern.compile(
            "[\\p{L}_][\\w.-]{0,60}(?:\\[[\\w:-]{1,60}=[^\\[\\]]{0,60}\\])?(?:/[\\p{L}_][\\w.-]{0,60}(?:\\[[\\w:-]{1,60}=[^\\[\\]]{0,60}\\])?){0,8}");

    private Keeping() {}

    /// What is left of an entry's element.
    ///
    /// @param type the entry's type as the file has it, where its CSL type does not lead back to it; else empty
    public static Kept rest(XmlElement root, String type) {
        var fields = new LinkedHashMap<String, List<String>>();
        root.rest()
                .forEach((path, elements) -> fields.put(
                        path, elements.stream().map(XmlElement::toXml).toList()));
        return new Kept(type, fields);
    }

    /// Puts back what a file of this format had. What is not XML (a record can be edited) is not written.
    public static void write(OutgoingEntry entry, Kept kept, XmlElement root) {
        kept.fields().forEach((path, elements) -> {
            for (String xml : elements) {
                var element = PATH.matcher(path).matches() ? parsed(xml) : Optional.<XmlElement>empty();
                element.ifPresentOrElse(found -> put(path, found, root), () -> entry.lost("custom"));
            }
        });
    }

    private static Optional<XmlElement> parsed(String xml) {
        try {
            return Optional.of(XmlParser.parse(xml, NOTHING_AROUND));
        } catch (XmlParser.Unreadable _) {
            return Optional.empty();
        }
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
