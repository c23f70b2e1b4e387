package org.ibid.bench.csl;

import java.util.List;
import java.util.Optional;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// An engine that renders a document in a style.
sealed interface Renderer permits IbidRenderer, CiteprocJavaRenderer {

    /// @param style    a style's id, or the path of a `.csl` file
    /// @param locale   a language tag; empty for the style's own
    /// @param works    all works of the document, those not cited as well
    /// @param clusters its citations in order
    Rendered render(String style, Optional<String> locale, List<Work> works, List<Cluster> clusters);
}
