package org.ibid.bench.csl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.csl.StyleInfo;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.suite.ClusterJson;
import org.ibid.work.Work;

/// CSL-JSON in, the bibliography and the citations out as JSON, for one style, several or all.
public final class CslRender {

    private static final String ALL = "all";

    private CslRender() {}

    /// @param args a style and a file of CSL items. The style is an id, the path of a `.csl` file, several of
    ///             both with commas between, or `all` for all independent styles; for several, each gives one
    ///             line that names it. `--locale TAG`; `--format html` and the others; `--clusters FILE` with
    ///             the citations, each item by itself without it; `--engine ibid` or `citeproc-java`; `--styles
    ///             FOLDER` for a folder of styles of one's own. The bibliography has all items, those not cited
    ///             after those that are.
    public static void run(List<String> args, PrintStream out) throws BadArguments, IOException {
        var arguments = Arguments.of(args, Set.of("locale", "format", "clusters", "engine", "styles"));
        var values = arguments.values(2, "a style and a file of CSL items");
        var styles = new Styles(Path.of(arguments.option("styles").orElse("citation-styles")));
        var works = items(Path.of(values.get(1)));
        var clusters = clusters(arguments, works);
        var engine = engine(arguments, styles);
        var locale = arguments.option("locale");
        List<String> chosen = chosen(values.getFirst(), styles);
        if (chosen.size() == 1 && !values.getFirst().equals(ALL)) {
            one(engine, chosen.getFirst(), locale, works, clusters, out);
            return;
        }
        chosen.parallelStream()
                .map(style -> rendered(engine, style, locale, works, clusters).json(style))
                .forEachOrdered(out::println);
    }

    private static void one(
            Renderer engine,
            String style,
            Optional<String> locale,
            List<Work> works,
            List<Cluster> clusters,
            PrintStream out)
            throws BadArguments {
        var rendered = rendered(engine, style, locale, works, clusters);
        if (rendered.error() != null) {
            throw new BadArguments("The style \"" + style + "\" cannot be rendered: " + rendered.error());
        }
        out.println(rendered.json(""));
    }

    private static Rendered rendered(
            Renderer engine, String style, Optional<String> locale, List<Work> works, List<Cluster> clusters) {
        try {
            return engine.render(style, locale, works, clusters);
        } catch (RuntimeException | StackOverflowError | AssertionError fault) {
            return Rendered.failed(fault);
        }
    }

    private static Renderer engine(Arguments arguments, Styles styles) throws BadArguments {
        String format = arguments.option("format").orElse("html");
        return switch (arguments.option("engine").orElse("ibid")) {
            case "ibid" -> new IbidRenderer(styles, IbidRenderer.format(format));
            case "citeproc-java" -> new CiteprocJavaRenderer(styles, CiteprocJavaRenderer.format(format));
            case String other ->
                throw new BadArguments("There is no engine \"" + other + "\": ibid and citeproc-java are.");
        };
    }

    private static List<String> chosen(String styles, Styles catalogue) {
        return styles.equals(ALL)
                ? independent(catalogue)
                : Arrays.stream(styles.split(",")).map(String::strip).toList();
    }

    /// The ids of all styles that depend on no other, in order.
    static List<String> independent(Styles catalogue) {
        return catalogue.search("", Integer.MAX_VALUE, 0).stream()
                .filter(info -> info.parent().isEmpty())
                .map(StyleInfo::id)
                .sorted()
                .toList();
    }

    private static List<Work> items(Path file) throws BadArguments, IOException {
        try {
            return ClusterJson.works(Files.readString(file));
        } catch (IllegalArgumentException broken) {
            throw new BadArguments(file + ": " + broken.getMessage());
        }
    }

    private static List<Cluster> clusters(Arguments arguments, List<Work> works) throws BadArguments, IOException {
        if (arguments.option("clusters").isEmpty()) {
            return works.stream()
                    .map(work -> new Cluster(List.of(Cite.of(work.text("id").orElse(""))), 0))
                    .toList();
        }
        Path file = Path.of(arguments.options().get("clusters"));
        try {
            return ClusterJson.clusters(Files.readString(file));
        } catch (IllegalArgumentException broken) {
            throw new BadArguments(file + ": " + broken.getMessage());
        }
    }
}
