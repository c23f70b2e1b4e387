package org.ibid.bench.csl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.ibid.csl.Citeproc;
import org.ibid.csl.ClusterCite;
import org.ibid.csl.Entry;
import org.ibid.csl.Format;
import org.ibid.csl.NoBibliography;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.work.Work;

/// citeproc-java behind the service's present front door. Thread-safe.
final class CiteprocJavaRenderer implements Renderer {

    private final Citeproc citeproc;
    private final Format format;

    CiteprocJavaRenderer(Styles styles, Format format) {
        this.citeproc = new Citeproc(styles);
        this.format = format;
    }

    /// `html`, `text` or `markdown`.
    static Format format(String name) throws BadArguments {
        return Format.named(name.toUpperCase(Locale.ROOT))
                .orElseThrow(
                        () -> new BadArguments("citeproc-java has html, text and markdown, not \"" + name + "\"."));
    }

    @Override
    public Rendered render(String style, Optional<String> locale, List<Work> works, List<Cluster> clusters) {
        var citations = citeproc.citations(
                style,
                locale,
                format,
                works,
                clusters.stream().map(CiteprocJavaRenderer::old).toList());
        return new Rendered(bibliography(style, locale, works), citations);
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

    private static org.ibid.csl.Cluster old(Cluster cluster) {
        return new org.ibid.csl.Cluster(
                cluster.cites().stream().map(CiteprocJavaRenderer::old).toList(),
                cluster.note() == 0 ? OptionalInt.empty() : OptionalInt.of(cluster.note()));
    }

    private static ClusterCite old(Cite cite) {
        return new ClusterCite(
                cite.id(),
                cite.locator(),
                cite.label(),
                cite.prefix(),
                cite.suffix(),
                cite.part() == Cite.Part.SUPPRESS_AUTHOR);
    }
}
