package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// `text term="..."` and `text value="..."`: a text that is the same for all items.
///
/// @param capitalized the text with a capital, for a term that begins an entry or a note
record TermElement(String text, String capitalized, Look look) implements Element {

    static TermElement ofTerm(String term, Look look) {
        return new TermElement(term, capitalized(term), look);
    }

    static TermElement ofValue(String value, Look look) {
        return new TermElement(value, value, look);
    }

    @Override
    public void render(Rendering rendering, List<Node> out) {
        if (text.isEmpty()) {
            return;
        }
        out.add(new Leaf(rendering.startsSentence() ? capitalized : text, look));
        rendering.hasPredecessor = true;
    }

    static String capitalized(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        int upper = Character.toUpperCase(first);
        return first == upper ? text : Character.toString(upper) + text.substring(Character.charCount(first));
    }
}
