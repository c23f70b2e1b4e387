package org.ibid.bench.made;

import java.util.List;

/// A paper before it is set in lines: its blocks in order, and the notes that stand at the foot of its pages.
///
/// @param furniture what may be printed at the head of every page
record Manuscript(String furniture, List<Block> blocks, List<Entry> footnotes) {

    /// A part of the paper.
    sealed interface Block {}

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /// A reference list or endnotes.
    record Listed(List<Entry> entries) implements Block {}

    record Table(List<List<String>> rows) implements Block {}

    /// Lines close to each other, such as headers consist of.
    record Printed(List<Row> rows, boolean centred) implements Block {}

    /// What stands at the foot of the first page; files without pages have it here.
    record Foot(List<Row> rows) implements Block {}

    /// The end of a cover or title page.
    record PageEnd() implements Block {}

    /// What goes over all columns.
    record Wide(List<Block> blocks) implements Block {}

    /// A line, unless there is too little room for it.
    record Row(Look look, String text) {}

    /// How large and how strong letters are.
    enum Look {
        TITLE(16, true),
        MASTHEAD(12, true),
        HEADING(11, true),
        AUTHORS(11, false),
        BODY(10, false),
        SMALL(8, false);

        final double size;
        final boolean bold;

        Look(double size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }
    }

    /// One entry.
    ///
    /// @param label as printed before it: "[3]", "3."; empty without numbers
    /// @param raw   the entry without its label
    record Entry(String label, String raw) {}

    Manuscript {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }
}
