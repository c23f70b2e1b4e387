package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// The variables that the processor itself gives: `citation-number`, `year-suffix`, `citation-label` and
/// `first-reference-note-number` (CSL 1.0.2, appendix IV).
final class ProcessorElements {

    private ProcessorElements() {}

    /// @param look of the number; collapsing joins numbers with their affixes
    record CitationNumber(Look look) implements Element {

        @Override
        public void render(Rendering rendering, List<Node> out) {
            rendering.called();
            rendering.filled();
            if (rendering.isSorting()) {
                out.add(new Leaf(SortText.padded("" + rendering.cite.number()), Look.PLAIN));
            } else if (rendering.purpose != Rendering.Purpose.COMPARING
                    && rendering.cite.part() != Cite.Part.AUTHOR_ONLY) {
                Node node = Leaf.verbatim("" + rendering.cite.number(), look);
                rendering.numberNode = node;
                out.add(node);
            }
        }
    }

    record YearSuffix(Look look) implements Element {

        @Override
        public void render(Rendering rendering, List<Node> out) {
            rendering.called();
            rendering.filled();
            String letters = rendering.cite.distinction().yearSuffixLetters();
            if (letters.isEmpty() || rendering.purpose == Rendering.Purpose.COMPARING || rendering.isSorting()) {
                return;
            }
            Node node = new Leaf(letters, look);
            rendering.yearSuffixNode = node;
            rendering.yearSuffixDone = true;
            rendering.hasPredecessor = true;
            out.add(node);
        }
    }

    record CitationLabel(Variable label, LabelMaker maker, Look look) implements Element {

        @Override
        public void render(Rendering rendering, List<Node> out) {
            rendering.called();
            rendering.filled();
            String given = rendering.item.text(label);
            String text = given == null ? maker.label(rendering.item) : given;
            if (rendering.purpose != Rendering.Purpose.COMPARING && !rendering.isSorting()) {
                text += rendering.cite.distinction().yearSuffixLetters();
            }
            rendering.hasPredecessor = true;
            out.add(new Leaf(text, look));
        }
    }

    record FirstReferenceNoteNumber(Look look) implements Element {

        @Override
        public void render(Rendering rendering, List<Node> out) {
            rendering.called();
            int note = rendering.cite.firstNote();
            if (note > 0) {
                rendering.filled();
                rendering.hasPredecessor = true;
                out.add(new Leaf("" + note, look));
            }
        }
    }
}
