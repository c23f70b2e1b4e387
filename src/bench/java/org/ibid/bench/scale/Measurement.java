package org.ibid.bench.scale;

import io.quarkus.arc.Arc;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.Papers;
import org.ibid.library.Recognition;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.work.Work;

/// Stores a corpus in an empty library and measures on the way: at every decade of references, and half of it, how fast
/// they were stored since, how long it takes to recognise one, a pasted hundred, and to search by words; at the end,
/// how
/// well it went.
final class Measurement {

    private static final int CALLS = 300;
    private static final int PASTED = 100;
    private static final int LISTS = 20;
    private static final int PAGE = 20;

    /// What is measured.
    record Service(Libraries libraries, Papers papers, Recognition recognition, Works works) {}

    private final Service service;
    private final Corpus corpus;
    private final PrintStream out;
    private final Agreement agreement = new Agreement();
    private final AtomicInteger asked = new AtomicInteger();

    Measurement(Service service, Corpus corpus, PrintStream out) {
        this.service = service;
        this.corpus = corpus;
        this.out = out;
    }

    /// @return how well the references were told apart
    Agreement.Scores run(int references) {
        service.libraries().make("scale");
        var library = inRequest(() -> service.libraries().named("scale"));
        out.println("    stored   refs/s   one p50   one p99   100 list   search p50   search p95   heap MB   load");
        int papers = Math.ceilDiv(references, Corpus.LIST);
        int measured = 0;
        long nanos = 0;
        for (int paper = 0; paper < papers; paper++) {
            nanos += store(library, paper);
            int stored = (paper + 1) * Corpus.LIST;
            if (isStation(stored) || paper == papers - 1) {
                report(library, stored, 1e9 * (stored - measured) / nanos);
                measured = stored;
                nanos = 0;
            }
        }
        var scores = agreement.scores();
        out.printf("%d references: pairs %s; B-cubed %s%n", agreement.size(), scores.pairs(), scores.bCubed());
        return scores;
    }

    /// 500, 1,000, 5,000, 10,000...
    private static boolean isStation(int stored) {
        int left = stored;
        while (left % 10 == 0) {
            left /= 10;
        }
        return stored >= 500 && (left == 1 || left == 5);
    }

    private long store(LibraryId library, int number) {
        var made = corpus.paper(number);
        var read = new Papers.Read(String.format("%064x", number), made.name(), made.text(), made.reading());
        long start = System.nanoTime();
        var added = inRequest(() -> service.papers().add(library, read));
        long nanos = System.nanoTime() - start;
        var references = inRequest(
                () -> service.papers().references(library, added.paper().id()));
        for (int i = 0; i < references.size(); i++) {
            agreement.add(name(references.get(i).work().value()), made.cited().get(i));
        }
        return nanos;
    }

    private static long name(UUID work) {
        return work.getLeastSignificantBits() ^ work.getMostSignificantBits();
    }

    private void report(LibraryId library, int stored, double rate) {
        var one = Latency.of(CALLS, () -> recognise(library, 1));
        var list = Latency.of(LISTS, () -> recognise(library, PASTED));
        var search = Latency.of(CALLS, () -> search(library));
        out.printf(
                Locale.ROOT,
                "%10d %8.0f %7.1fms %7.1fms %8.0fms %10.1fms %10.1fms %9d %6.1f%n",
                stored,
                rate,
                one.millis(0.5),
                one.millis(0.99),
                list.millis(0.5),
                search.millis(0.5),
                search.millis(0.95),
                heap(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void recognise(LibraryId library, int count) {
        List<Work> records = IntStream.range(0, count).mapToObj(_ -> record()).toList();
        inRequest(() -> service.recognition().of(library, records));
    }

    private Work record() {
        int number = asked.incrementAndGet();
        return corpus.printedAgain(Chance.of(corpus.seed() + 4, number).rank(corpus.known()), number);
    }

    private void search(LibraryId library) {
        var words = record().text("title").orElse("").split("[^A-Za-z]+");
        var query = words[0] + " " + words[words.length - 1];
        inRequest(() -> service.works()
                .search(
                        library,
                        new WorkQuery(
                                Optional.of(query),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Window(0, PAGE)));
    }

    private static <T> T inRequest(Supplier<T> call) {
        var context = Arc.container().requestContext();
        if (context.isActive()) {
            return call.get();
        }
        context.activate();
        try {
            return call.get();
        } finally {
            context.terminate();
        }
    }
}
