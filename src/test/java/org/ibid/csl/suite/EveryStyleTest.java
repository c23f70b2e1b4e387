package org.ibid.csl.suite;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ibid.csl.StyleInfo;
import org.ibid.csl.Styles;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.engine.Document;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/// All bundled styles, with works of every type and of every odd kind (`csl/items/sixty.json`). Styles that are
/// broken in themselves are in `csl/suite/broken-styles.txt`, each with what is wrong with it; no other may
/// fail, and these must.
class EveryStyleTest {

    private static final Styles STYLES = new Styles(Path.of("absent"));
    private static final List<StyleInfo> ALL = STYLES.search("", Integer.MAX_VALUE, 0);
    private static final List<Work> WORKS = ClusterJson.works(resource("/csl/items/sixty.json"));
    private static final List<String> IDS =
            WORKS.stream().map(work -> work.text("id").orElseThrow()).toList();

    /// Each work by itself, then six at a time: sorted, collapsed, told apart.
    private static final List<Cluster> CLUSTERS = clusters();

    private final LocaleFiles locales = LocaleArtifact.onClassPath();

    @Test
    void everyIndependentStyleCitesAndListsEveryWork(TestReporter reporter) {
        var ids = ALL.stream()
                .filter(info -> info.parent().isEmpty())
                .map(StyleInfo::id)
                .toList();
        var faults = faults(ids, id -> render(compile(id)));
        faults.forEach((id, fault) -> reporter.publishEntry(id, fault.toString()));
        var unexpected = new TreeMap<String, String>();
        faults.forEach((id, fault) -> {
            if (!(fault instanceof NotReadable) || !broken().containsKey(id)) {
                unexpected.put(id, fault + where(fault));
            }
        });
        assertEquals(Map.of(), unexpected);
        assertEquals(broken().keySet(), faults.keySet(), "listed as broken, but they work");
    }

    @Test
    void everyDependentStyleHasAParentThatCompilesInItsLocale() {
        var dependent = ALL.stream().filter(info -> info.parent().isPresent()).toList();
        var independent = ALL.stream()
                .filter(info -> info.parent().isEmpty())
                .map(StyleInfo::id)
                .collect(toCollection(TreeSet::new));
        var orphans = dependent.stream()
                .filter(info -> !independent.contains(info.parent().orElseThrow()))
                .map(StyleInfo::id)
                .toList();
        assertEquals(List.of(), orphans, "their parents are no independent styles");
        var oneOfEachKind = dependent.stream()
                .filter(info -> !broken().containsKey(info.parent().orElseThrow()))
                .collect(toMap(
                        info -> info.parent().orElseThrow() + " " + info.defaultLocale(),
                        StyleInfo::id,
                        (first, _) -> first));
        assertEquals(Map.of(), faults(oneOfEachKind.values(), this::compile));
    }

    private CompiledStyle compile(String id) {
        return CompiledStyle.compile(XmlReader.read(STYLES.xml(id)), locales, Optional.empty());
    }

    private static void render(CompiledStyle style) {
        Document document = style.document(WORKS);
        document.uncited(IDS);
        document.cite(CLUSTERS).forEach(text -> text.as(OutputFormat.HTML));
        document.bibliography().forEach(entry -> entry.text().as(OutputFormat.HTML));
    }

    private static Map<String, Throwable> faults(Collection<String> ids, Consumer<String> task) {
        return ids.parallelStream()
                .map(id -> Map.entry(id, fault(() -> task.accept(id))))
                .filter(entry -> entry.getValue().isPresent())
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().orElseThrow(), (a, _) -> a, TreeMap::new));
    }

    private static Optional<Throwable> fault(Runnable task) {
        try {
            task.run();
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError fault) {
            return Optional.of(fault);
        }
    }

    private static String where(Throwable fault) {
        return fault.getStackTrace().length == 0 ? "" : " at " + fault.getStackTrace()[0];
    }

    private static List<Cluster> clusters() {
        var clusters = new ArrayList<Cluster>();
        IDS.forEach(id -> clusters.add(new Cluster(List.of(Cite.of(id)), clusters.size() + 1)));
        for (int i = 0; i + 6 <= IDS.size(); i += 6) {
            var six = IDS.subList(i, i + 6).stream().map(Cite::of).toList();
            clusters.add(new Cluster(six, clusters.size() + 1));
        }
        return List.copyOf(clusters);
    }

    private static Map<String, String> broken() {
        return resource("/csl/suite/broken-styles.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .collect(toMap(parts -> parts[0], parts -> parts[1], (a, _) -> a, TreeMap::new));
    }

    private static String resource(String name) {
        try (InputStream in = requireNonNull(EveryStyleTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
