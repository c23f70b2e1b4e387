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
