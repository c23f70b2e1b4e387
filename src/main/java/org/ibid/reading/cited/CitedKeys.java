package org.ibid.reading.cited;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/// The keys that a manuscript cites.
///
/// @param keys       in the order of the text, each once, as they are written there
/// @param everything whether it asks for the whole library (`\nocite{*}`, `nocite: '@*'`)
public record CitedKeys(SequencedSet<String> keys, boolean everything) {

    public CitedKeys {
        keys = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(keys));
    }

    /// Reads a text in time proportional to its length.
    public static CitedKeys in(String text, ManuscriptKind kind) {
        var found = new Found();
        switch (kind) {
            case LATEX -> LatexCites.read(text, found);
            case AUX -> AuxCites.read(text, found);
            case MARKDOWN -> MarkdownCites.read(text, found);
            case TYPST -> TypstCites.read(text, found);
        }
        return new CitedKeys(found.keys, found.everything);
    }

    /// What was found so far.
    static final class Found {

        private final SequencedSet<String> keys = new LinkedHashSet<>();
        private boolean everything;

        void key(String key) {
            String bare = key.strip();
            if (bare.equals("*")) {
                everything = true;
            } else if (!bare.isEmpty()) {
                keys.add(bare);
            }
        }

        /// Keys with commas between them.
        void keys(String list) {
            for (String key : list.split(",")) {
                key(key);
            }
        }
    }
}
