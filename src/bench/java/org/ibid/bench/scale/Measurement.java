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
import org.ibid.library.Redeciding;
import org.ibid.library.Redecisions;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.work.Work;

/// Stores a corpus in an empty library and measures on the way: at every decade of references, half of it, and every
/// quarter of all, how fast they were stored, how long it takes to recognise one, a pasted hundred, and to search by
/// words; at the end, how well it went, and how fast all of it is decided anew.
final class Measurement {

    private static final int CALLS = 300;
    private static final int PASTED = 100;
    private static final int LISTS = 20;
    private static final int PAGE = 20;

    /// Papers before which the works near their references are asked for.
    private static final int SAMPLED = 400;

    /// What is measured.
    record Service(
            Libraries libraries,
            Papers papers,
            Recognition recognition,
            Works works,
            Redecisions redecisions,
            Redeciding redeciding) {}

    private final Service service;
    private final Corpus corpus;
    private final PrintStream out;
    private final Agreement agreement = new Agreement();
    private final Blocking blocking;
    private final WrongDecisions wrong;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param errors how many wrong decisions to print
    Measurement(Service service, Corpus corpus, int errors, PrintStream out) {
        this.service = service;
        this.corpus = corpus;
        this.out = out;
        this.blocking = new Blocking(corpus.known());
        this.wrong = new WrongDecisions(errors);
    }

    /// @return how well the references were told apart
    Agreement.Scores run(int references) {
        service.libraries().make("scale");
        var library = inRequest(() -> service.libraries().named("scale"));
        store(library, references);
        var scores = agreement.scores();
        out.println("blocking: " + blocking);
        out.printf("%d references: pairs %s; B-cubed %s%n", agreement.size(), scores.pairs(), scores.bCubed());
        new DecidingAnew(service.redecisions(), service.redeciding()).run(library, out);
        out.printf("heap: %d MB at most, %d MB kept%n", Heap.peak(), Heap.kept());
        wrong.print(
                work -> inRequest(() -> service.works().one(library, work.toString()))
                        .csl(),
                out);
        return scores;
    }

    private void store(LibraryId library, int references) {
        out.println(Progress.HEAD);
        int papers = Math.ceilDiv(references, Corpus.LIST);
        var progress = new Progress(references);
        for (int paper = 0; paper < papers; paper++) {
            var made = corpus.paper(paper);
            if (paper % Math.max(1, papers / SAMPLED) == 0) {
                look(library, made);
            }
            store(library, paper, made, progress);
            if (progress.isStation() || paper == papers - 1) {
                report(library, progress);
            }
        }
    }

    private void look(LibraryId library, Corpus.Made made) {
        var records = made.reading().references().stream()
                .map(reference -> reference.parsed().work())
                .toList();
        var near = inRequest(() -> service.recognition().near(library, records));
        for (int i = 0; i < near.size(); i++) {
            blocking.looked(
                    made.cited().get(i),
                    near.get(i).stream().map(work -> name(work.value())).toList());
        }
    }

    private void store(LibraryId library, int number, Corpus.Made made, Progress progress) {
        var read = new Papers.Read(String.format("%064x", number), made.name(), made.text(), made.reading());
        var added = progress.stored(
                Corpus.LIST, () -> inRequest(() -> service.papers().add(library, read)));
        var references = inRequest(
                () -> service.papers().references(library, added.paper().id()));
        for (int i = 0; i < references.size(); i++) {
            int source = made.cited().get(i);
            var work = references.get(i).work();
            agreement.add(name(work.value()), source);
            blocking.stored(source, name(work.value()));
            wrong.add(source, work, references.get(i).parsed(), corpus.sources().source(source));
        }
    }

    private static long name(UUID work) {
        return work.getLeastSignificantBits() ^ work.getMostSignificantBits();
    }

    private void report(LibraryId library, Progress progress) {
        var rates = progress.rates();
        var one = Latency.of(CALLS, () -> recognise(library, 1));
        var list = Latency.of(LISTS, () -> recognise(library, PASTED));
        var search = Latency.of(CALLS, () -> search(library));
        out.printf(
                Locale.ROOT,
                "%s %7.1fms %7.1fms %8.0fms %10.1fms %10.1fms %9d %6.1f%n",
                rates,
                one.millis(0.5),
                one.millis(0.99),
                list.millis(0.5),
                search.millis(0.5),
                search.millis(0.95),
                Heap.peak(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        progress.goOn();
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

    static <T> T inRequest(Supplier<T> call) {
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
