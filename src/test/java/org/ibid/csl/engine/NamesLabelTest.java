package org.ibid.csl.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ibid.csl.suite.ClusterJson;
import org.junit.jupiter.api.Test;

class NamesLabelTest {

    /// CSL 1.0.2, "Label in names": the label is that of the variable whose names it stands with.
    @Test
    void aListThatPrintsNothingDoesNotGiveItsLabelToTheNext() {
        var work = ClusterJson.works("""
                [{"id": "w", "type": "book",
                  "editor": [{"family": "Asher", "given": "C."}, {"family": "Talbot", "given": "C."}],
                  "translator": [{"family": "Parshley", "given": "H. M."}]}]""").getFirst();
        assertEquals(
                "H. M. Parshley (translator)",
                OwnStyle.compiled("labelled-names").reference(work).toString());
    }
}
