package org.ibid.exchange.xml;

import java.util.List;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.OutgoingEntry;

/// Which variable of CSL stands where in an entry's XML: one table for both ways. Of two variables for one place the
/// first that is there takes it, and the place is read as the first.
public final class Fields {

    private record Field(String variable, XmlPath path) {

        static Field of(String line) {
            String[] halves = line.strip().split("\\s+", 2);
            return new Field(halves[0], XmlPath.of(halves[1]));
        }
    }

    private final Markup markup;
    private final List<Field> fields;

    /// @param table a line for each: the variable, white space, the [XmlPath]
    public Fields(Markup markup, String table) {
        this.markup = markup;
        this.fields = table.lines().map(Field::of).toList();
    }

    /// Writes what the entry has of these variables.
    public void write(OutgoingEntry entry, XmlElement root) {
        for (var field : fields) {
            if (entry.has(field.variable()) && root.find(field.path()).isEmpty()) {
                entry.text(field.variable())
                        .ifPresent(text -> markup.write(entry, field.variable(), text, root.grow(field.path())));
            }
        }
    }

    /// Takes these variables out of an entry's XML.
    public void read(XmlElement root, Draft draft) {
        for (var field : fields) {
            if (!draft.has(field.variable())) {
                root.take(field.path()).ifPresent(found -> draft.put(field.variable(), markup.read(found)));
            }
        }
    }
}
