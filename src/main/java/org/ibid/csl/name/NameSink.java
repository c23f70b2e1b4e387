package org.ibid.csl.name;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// Takes the parts of one name in their order. [NameOrder] says what comes when; a sink makes of it a text, or
/// nodes where a style gives the parts looks of their own.
sealed interface NameSink {

    /// Which of the style's `name-part` elements a part belongs to.
    enum Part {
        FAMILY,
        GIVEN,
        /// Suffixes and what stands between parts: no formatting.
        NEITHER
    }

    /// Begins what the affixes of a part's `name-part` surround; a part comes once in a name at most.
    void open(Part part);

    void text(String text, Part part);

    /// What stands between two texts or groups.
    default void gap(String gap) {
        if (!gap.isEmpty()) {
            text(gap, Part.NEITHER);
        }
    }

    void close();

    /// A name without formatted parts: one text.
    final class Plain implements NameSink {
        private final StringBuilder text = new StringBuilder(40);

        @Override
        public void open(Part part) {
            // No affixes, so nothing begins here.
        }

        @Override
        public void text(String piece, Part part) {
            text.append(piece);
        }

        @Override
        public void close() {
            // As at the beginning.
        }

        String text() {
            return text.toString();
        }
    }

    /// A name with formatted parts.
    final class Styled implements NameSink {
        private final NamePartLooks looks;
        private final List<Node> all = new ArrayList<>(4);
        private List<Node> current = all;
        private Part opened = Part.NEITHER;

        Styled(NamePartLooks looks) {
            this.looks = looks;
        }

        @Override
        public void open(Part part) {
            opened = part;
            current = looks.affixes(part) == Look.PLAIN ? all : new ArrayList<>(4);
        }

        @Override
        public void text(String piece, Part part) {
            current.add(new Leaf(piece, looks.letters(part)));
        }

        /// A space that an affix ends in is the space between two parts.
        @Override
        public void gap(String gap) {
            boolean isDone = gap.startsWith(" ")
                    && !current.isEmpty()
                    && current.getLast().look().suffix().endsWith(" ");
            NameSink.super.gap(isDone ? gap.substring(1) : gap);
        }

        @Override
        public void close() {
            if (current != all && !current.isEmpty()) {
                all.add(new Branch(current, "", looks.affixes(opened)));
            }
            current = all;
        }

        Node node(Look look) {
            return look == Look.PLAIN ? new Branch(all) : new Branch(List.of(new Branch(all)), "", look);
        }
    }
}
