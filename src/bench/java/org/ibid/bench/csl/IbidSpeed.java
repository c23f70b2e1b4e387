package org.ibid.bench.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntSupplier;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.engine.Document;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.suite.LocaleArtifact;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.text.Typeset;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;

/// Our own engine's tasks. Texts are written out as HTML wherever they are made, but for the insertion.
final class IbidSpeed {

    private static final int CITATIONS = 1_000;
    private static final int CITED = 500;

    private final Styles styles;
    private final List<Work> works;
    private final LocaleFiles locales = LocaleArtifact.onClassPath();

    IbidSpeed(Styles styles, List<Work> works) {
        this.styles = styles;
        this.works = works;
    }

    CompiledStyle compiled(String style) {
        return CompiledStyle.compile(XmlReader.read(styles.xml(style)), locales, Optional.of("en-US"));
    }

    /// The median time of a row, in nanoseconds.
    double time(SpeedRow row, Stopwatch watch, int rounds) {
        return switch (row.task()) {
            case "one" -> watch.median(one(compiled(row.style())));
            case "document" -> watch.median(document(compiled(row.style())));
            case "list" -> watch.median(list(compiled(row.style()), works));
            case "compile" -> watch.median(() -> compiled(row.style()).hasBibliography() ? 1 : 0);
            default -> insertions(compiled(row.style()), rounds);
        };
    }

    private IntSupplier one(CompiledStyle style) {
        var next = new int[1];
        return () -> html(style.reference(works.get(next[0]++ % works.size())));
    }

    private IntSupplier document(CompiledStyle style) {
        var clusters = new ArrayList<Cluster>();
        for (var work : works) {
            clusters.add(new Cluster(List.of(Cite.of(id(work))), clusters.size() + 1));
        }
        return () -> {
            var document = style.document(works);
            int length =
                    document.cite(clusters).stream().mapToInt(IbidSpeed::html).sum();
            return length + listed(document);
        };
    }

    static IntSupplier list(CompiledStyle style, List<Work> works) {
        var ids = works.stream().map(IbidSpeed::id).toList();
        return () -> {
            var document = style.document(works);
            document.uncited(ids);
            return listed(document);
        };
    }

    private static int listed(Document document) {
        return document.bibliography().stream()
                .mapToInt(entry -> html(entry.text()))
                .sum();
    }

    static int html(Typeset text) {
        return text.as(OutputFormat.HTML).length();
    }

    static String id(Work work) {
        return work.text("id").orElse("");
    }

    /// All citations given again with one more at a random place, each time another. Timed is [Document#cite], after
    /// several documents were written so.
    private double insertions(CompiledStyle style, int rounds) {
        for (int i = 0; i < 4; i++) {
            inserted(style, 101);
        }
        return inserted(style, Math.max(rounds, 31));
    }

    private double inserted(CompiledStyle style, int count) {
        var random = new Random(7);
        var document = style.document(works);
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < CITATIONS; i++) {
            clusters.add(cluster(i < CITED ? i : random.nextInt(CITED)));
        }
        document.cite(numbered(clusters));
        var times = new double[count];
        for (int i = -1; i < times.length; i++) {
            clusters.add(random.nextInt(clusters.size()), cluster(random.nextInt(CITED)));
            var all = numbered(clusters);
            long start = System.nanoTime();
            document.cite(all);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
        }
        return Stopwatch.median(times);
    }

    private Cluster cluster(int work) {
        return new Cluster(List.of(Cite.of(id(works.get(work)))), 0);
    }

    private static List<Cluster> numbered(List<Cluster> clusters) {
        var numbered = new ArrayList<Cluster>(clusters.size());
        for (var cluster : clusters) {
            numbered.add(new Cluster(cluster.cites(), numbered.size() + 1));
        }
        return numbered;
    }
}
