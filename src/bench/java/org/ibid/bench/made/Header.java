package org.ibid.bench.made;

import java.util.List;
import java.util.Map;
import org.ibid.work.Name;

/// What stands before a made paper's body, and what is to be read from it.
///
/// @param furniture the running head of the later pages
/// @param truth     by CSL variable all readings that are right: usually one, more where the header says it in two
///                  languages; `email` is not CSL's
/// @param authors   as printed in full; empty if the header names none
record Header(
        List<Manuscript.Block> blocks, String furniture, Map<String, List<String>> truth, List<Name.Person> authors) {

    Header {
        blocks = List.copyOf(blocks);
        truth = Map.copyOf(truth);
        authors = List.copyOf(authors);
    }
}
