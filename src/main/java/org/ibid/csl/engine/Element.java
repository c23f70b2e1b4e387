package org.ibid.csl.engine;

import java.util.List;
import org.ibid.csl.text.Node;

/// A rendering element of a style, compiled (CSL 1.0.2, "Rendering Elements"). Immutable.
interface Element {

    /// Appends what this element prints of the rendering's item, and notes in the rendering what was called.
    void render(Rendering rendering, List<Node> out);
}
