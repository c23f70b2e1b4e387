package org.ibid.exchange.jats;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.xml.Keeping;
import org.ibid.exchange.xml.NcName;
import org.ibid.exchange.xml.XmlElement;
import org.ibid.work.Variables;

/// JATS out: a `ref-list` of element citations, the key as the `id` of the `ref`.
public final class JatsCodec implements Codec {

    /// What a record keeps of the `ref` itself, not of the citation in it.
    static final String OF_REF = "ref/";

    /// The citation as it was printed, where the file had that.
    static final String PRINTED = OF_REF + "mixed-citation";

    @Override
    public String head() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ref-list xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n";
    }

    @Override
    public String end() {
        return "</ref-list>\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var kept = entry.kept(Jats.FORMAT);
        var ref = new XmlElement("ref").with("id", id(entry));
        boolean isPrinted = kept.fields().containsKey(PRINTED);
        Keeping.write(entry, part(kept, true), ref);
        var citation = (isPrinted ? ref.add("citation-alternatives") : ref)
                .add("element-citation")
                .with("publication-type", type(entry, kept.type()));
        Jats.write(entry, citation);
        Keeping.write(entry, part(kept, false), citation);
        if (isPrinted) {
            printed(entry, kept, ref);
        }
        out.append(ref.toXml()).append('\n');
    }

    private static void printed(OutgoingEntry entry, Kept kept, XmlElement ref) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("citation-alternatives/mixed-citation", kept.fields().get(PRINTED));
        Keeping.write(entry, new Kept("", fields), ref);
    }

    private static Kept part(Kept kept, boolean ofRef) {
        var fields = new LinkedHashMap<String, List<String>>();
        kept.fields().forEach((path, xml) -> {
            if (path.startsWith(OF_REF) == ofRef && !path.equals(PRINTED)) {
                fields.put(ofRef ? path.substring(OF_REF.length()) : path, xml);
            }
        });
        return new Kept("", fields);
    }

    private static String id(OutgoingEntry entry) {
        String id = NcName.of(entry.clean("id", entry.key()));
        if (!id.equals(entry.key())) {
            entry.simplified("id");
        }
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
        return id;
    }

    /// A chapter with a title is a book with a chapter's title.
    private static String type(OutgoingEntry entry, String kept) {
        String type = entry.work().type();
        if (type.equals("chapter")) {
            return entry.has("title") ? "book" : type;
        }
        if (!kept.isEmpty() && Jats.TYPES.type(kept).orElse("document").equals(type)) {
            return kept;
        }
        var word = Jats.TYPES.word(type);
        boolean isAmbiguous = type.equals("book") && entry.has("container-title");
        if ((word.isEmpty() && !Variables.TYPES.contains(type)) || isAmbiguous) {
            entry.simplified("type");
            entry.simplified("title");
            entry.simplified("container-title");
        }
        return word.orElse(entry.clean("type", type));
    }
}
