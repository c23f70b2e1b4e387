package org.ibid.bench.csl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Engine;
import org.ibid.csl.Entry;
import org.ibid.csl.Format;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// citeproc-java behind the service's front door. Thread-safe.
final class CiteprocJavaRenderer implements Renderer {

    private final Citeproc citeproc;
    private final Format format;

    CiteprocJavaRenderer(Styles styles, Format format) {
        this.citeproc = new Citeproc(styles, Engine.CITEPROC_JAVA);
        this.format = format;
    }

    /// The format of a name.
    static Format format(String name) throws BadArguments {
        return Format.named(name.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new BadArguments("citeproc-java has " + Format.names() + ", not \"" + name + "\"."));
    }

    @Override
    public Rendered render(String style, Optional<String> locale, List<Work> works, List<Cluster> clusters) {
        return new Rendered(
                bibliography(style, locale, works), citeproc.citations(style, locale, format, works, clusters));
    }

    List<String> bibliography(String style, Optional<String> locale, List<Work> works) {
        try {
            return citeproc.bibliography(style, locale, format, works).entries().stream()
                    .map(Entry::text)
                    .toList();
        } catch (NoBibliography _) {
            return List.of();
        }
    }
}
