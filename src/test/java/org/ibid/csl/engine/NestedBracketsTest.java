package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.text.Quotes;
import org.ibid.csl.text.Typesetter;
import org.junit.jupiter.api.Test;

class NestedBracketsTest {

    private static String printed(Node node) {
        return new Typesetter(new Quotes("“", "”", "‘", "’", false))
                .set(new NestedBrackets().of(node))
                .toString();
    }

    private static Node inParentheses(Node... nodes) {
        return new Branch(List.of(nodes), " ", Look.affixed("(", ")"));
    }

    /// As citeproc-js prints the first edition of The Second Sex in chicago-notes.
    @Test
    void parenthesesInsideParenthesesAreBrackets() {
        Node inner = inParentheses(new Leaf("Gallimard, 1949"));
        assertEquals(
                "(published as Le Deuxième Sexe [Gallimard, 1949])",
                printed(inParentheses(new Leaf("published as Le Deuxième Sexe"), inner)));
    }

    @Test
    void bracketsInsideBracketsAreParenthesesAgain() {
        assertEquals(
                "(a [b (c)])",
                printed(inParentheses(new Leaf("a"), inParentheses(new Leaf("b"), inParentheses(new Leaf("c"))))));
    }

    @Test
    void whatAnItemSaysItselfStays() {
        assertEquals("(Title (1949))", printed(inParentheses(new Leaf("Title (1949)"))));
    }
}
