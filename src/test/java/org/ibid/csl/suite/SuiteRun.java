package org.ibid.csl.suite;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.engine.CompiledStyle;
import org.ibid.csl.engine.Document;
import org.ibid.csl.locale.LocaleFiles;
import org.ibid.csl.text.OutputFormat;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Work;

/// Fixtures through the engine, as the suite's own runner does it (citeproc-test-runner with citeproc-js):
/// without CITATIONS all works of INPUT are in the document in that order, and each citation is rendered by
/// itself; without CITATION-ITEMS either, one citation has all works in the order of the bibliography.
/// Thread-safe.
public final class SuiteRun {

    /// What a fixture may take. The first takes seconds on a machine that warms up; the others, milliseconds.
    public static final Duration LIMIT = Duration.ofSeconds(10);

    private final LocaleFiles locales;

    /// @param locales the locale files the styles are compiled with
    public SuiteRun(LocaleFiles locales) {
        this.locales = locales;
    }

    /// What becomes of a fixture. Never throws for anything the fixture or the engine does; a fixture that takes
    /// longer than [#LIMIT] is left to itself.
    public SuiteOutcome outcome(SuiteFixture fixture) {
        var text = new CompletableFuture<String>();
        Thread.ofPlatform().daemon().name(fixture.name()).start(() -> {
            try {
                text.complete(render(fixture));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError fault) {
                text.complete(inWords(fault));
            }
        });
        try {
            return outcome(fixture, text.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return outcome(fixture, "(no result within " + LIMIT.toSeconds() + " s)");
        } catch (ExecutionException fault) {
            return outcome(fixture, inWords(fault));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return outcome(fixture, "(interrupted)");
        }
    }

    private static SuiteOutcome outcome(SuiteFixture fixture, String got) {
        return new SuiteOutcome(fixture.name(), fixture.optional("RESULT").isEmpty() ? "" : fixture.expected(), got);
    }

    private static String inWords(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = Arrays.stream(trace)
                .limit(4)
                .map(element -> "\n  at " + element)
                .collect(joining());
        return "(" + fault + where + ")";
    }

    /// The text that the engine makes of a fixture, to be compared with [SuiteFixture#expected].
    ///
    /// @throws RuntimeException whatever the fixture's data or the engine give cause to
    public String render(SuiteFixture fixture) {
        var xml = XmlReader.read(fixture.section("CSL").strip());
        var works = ClusterJson.works(fixture.section("INPUT"));
        var style = CompiledStyle.compile(xml, locales, Optional.empty());
        var document = style.document(works);
        String citations = fixture.optional("CITATIONS")
                .map(steps -> new Steps(document, new Marks(xml, works)).run(ClusterJson.tree(steps)))
                .orElseGet(() -> byThemselves(document, works, fixture));
        return fixture.isBibliography() ? bibliography(style, document) : citations;
    }

    /// Citations that stand in no order. One before them all cites every work in the order given, which settles
    /// the numbers and the ambiguities; each of the others is where its cites say they are: first, if nothing
    /// else.
    private static String byThemselves(Document document, List<Work> works, SuiteFixture fixture) {
        var all = works.stream().map(SuiteRun::id).toList();
        if (all.isEmpty()) {
            return "";
        }
        var clusters = new ArrayList<Cluster>();
        clusters.add(first(all));
        if (fixture.optional("CITATION-ITEMS").isPresent()) {
            for (var items : ClusterJson.tree(fixture.section("CITATION-ITEMS"))) {
                clusters.add(new Cluster(ClusterJson.cites(items, Cite.Position.FIRST), 0));
            }
        } else {
            document.cite(clusters);
            clusters.add(first(listed(document, all)));
        }
        return document.cite(clusters).stream()
                .skip(1)
                .map(text -> text.as(OutputFormat.SUITE_HTML))
                .collect(joining("\n"));
    }

    private static String id(Work work) {
        return work.text("id").orElse("");
    }

    private static List<String> listed(Document document, List<String> all) {
        var order = new LinkedHashSet<String>();
        document.bibliography().forEach(entry -> order.add(entry.id()));
        order.addAll(all);
        return List.copyOf(order);
    }

    private static Cluster first(List<String> ids) {
        var cites = ids.stream()
                .map(id -> new Cite(id, "", "", "", "", Cite.Part.WHOLE, Cite.Position.FIRST, false))
                .toList();
        return new Cluster(cites, 0);
    }

    /// The entries in the suite's HTML. Where nothing of a work is printed, citeproc-js leaves the entry out, or says
    /// so if the style cites by number.
    public static List<String> entries(CompiledStyle style, Document document) {
        var entries = new ArrayList<String>();
        int number = 0;
        for (var entry : document.bibliography()) {
            number++;
            String text = entry.text().as(OutputFormat.SUITE_HTML);
            if (!text.isEmpty()) {
                entries.add(text);
            } else if (style.citesByNumber()) {
                entries.add(number + ". [CSL STYLE ERROR: reference with no printed form.]");
            }
        }
        return entries;
    }

    private static String bibliography(CompiledStyle style, Document document) {
        return entries(style, document).stream()
                .map(entry -> "  <div class=\"csl-entry\">" + entry + "</div>\n")
                .collect(joining("", "<div class=\"csl-bib-body\">\n", "</div>"));
    }
}
