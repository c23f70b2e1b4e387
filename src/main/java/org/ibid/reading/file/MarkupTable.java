package org.ibid.reading.file;

import java.util.List;
import java.util.function.BiConsumer;

/// Rows and cells of a table in XML as one block, a row a line.
final class MarkupTable {

    private MarkupTable() {}

    /// @param rows  the rows at any depth
    /// @param write sets one cell's content
    static Prose of(List<Xml.Element> rows, BiConsumer<Xml.Element, Prose> write) {
        var table = new Prose();
        for (Xml.Element row : rows) {
            table.newLine();
            List<Xml.Element> cells = row.elements().toList();
            for (int i = 0; i < cells.size(); i++) {
                table.add(i > 0 ? " | " : "");
                write.accept(cells.get(i), table);
            }
        }
        return table;
    }
}
