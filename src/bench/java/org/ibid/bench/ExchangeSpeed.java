package org.ibid.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// Prints how many entries a second each exchange format is written and read, on a made file, each format in a Java of
/// its own with 256 MB of heap and the collector of `./serve`; and other programs beside it on a smaller file
/// ([SpeedPeers]). All by processor time, so that what else the machine does counts less. What is only read has no
/// file to be read from and is left out.
final class ExchangeSpeed {

    private static final int ENTRIES = 200_000;
    private static final int OTHERS = 10_000;
    private static final int MADE = 1_000;
    private static final Set<ExchangeFormat> BIBTEX = Set.of(ExchangeFormat.BIBTEX, ExchangeFormat.BIBLATEX);
    private static final String HEAP = "256m";

    private ExchangeSpeed() {}

    static void run(List<String> arguments, PrintStream out) throws Bench.Unusable, IOException {
        if (arguments.size() == 3 && arguments.getFirst().equals("in-this-java")) {
            measure(format(arguments.get(1)), number(arguments.get(2)), out);
            return;
        }
        if (arguments.size() > 1) {
            throw new Bench.Unusable("exchange-speed takes at most the number of entries.");
        }
        int entries = arguments.isEmpty() ? ENTRIES : number(arguments.getFirst());
        out.printf(
                "made entries, -Xmx%s, serial collector, processor time of one thread, each format in a Java just started%n",
                HEAP);
        out.printf("%-16s %12s %12s %12s %10s%n", "", "entries", "written/s", "read/s", "file");
        for (var format : ExchangeFormat.values()) {
            if (format.isWritten()) {
                out.print(inItsOwnJava(format, BIBTEX.contains(format) ? entries : Math.min(OTHERS, entries)));
            }
        }
        new SpeedPeers(out).print();
    }

    private static ExchangeFormat format(String word) throws Bench.Unusable {
        return ExchangeFormat.forWord(word).orElseThrow(() -> new Bench.Unusable("There is no format " + word + "."));
    }

    private static int number(String argument) throws Bench.Unusable {
        if (!argument.matches("[1-9]\\d{0,7}")) {
            throw new Bench.Unusable("The number of entries is a whole number.");
        }
        return Integer.parseInt(argument);
    }

    private static String inItsOwnJava(ExchangeFormat format, int entries) throws IOException {
        return said(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Bench.class.getName(),
                "exchange-speed",
                "in-this-java",
                format.word(),
                String.valueOf(entries)));
    }

    private static void measure(ExchangeFormat format, int entries, PrintStream out) throws IOException {
        Path file = Files.createTempFile("exchange-speed", "." + format.extension());
        try {
            String written = write(format, entries, file);
            String read = format.isRead() ? read(format, entries, file) : "not read";
            double size = Files.size(file) / 1e6;
            out.printf(Locale.ROOT, "%-16s %,12d %12s %12s %7.1f MB%n", format.word(), entries, written, read, size);
        } finally {
            Files.delete(file);
        }
    }

    private static String write(ExchangeFormat format, int entries, Path file) throws IOException {
        Iterator<Entry> all = entries(entries);
        long before = time();
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            format.write(all, out);
        }
        return perSecond(entries, time() - before);
    }

    private static String read(ExchangeFormat format, int entries, Path file) throws IOException {
        var count = new Count();
        long before = time();
        try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
            format.read(in, count);
        }
        long took = time() - before;
        return count.entries == entries && count.faults == 0
                ? perSecond(entries, took)
                : count.entries + " only, " + count.faults + " faults";
    }

    private static long time() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String perSecond(int entries, long nanos) {
        return String.format(Locale.ROOT, "%,.0f", entries * 1e9 / nanos);
    }

    /// What a command prints, errors too.
    static String said(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    /// So many made entries.
    static Iterator<Entry> entries(int count) {
        List<Work> made = IntStream.range(0, MADE).mapToObj(ExchangeSpeed::made).toList();
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry("key" + i, List.of(), made.get(i % MADE)))
                .iterator();
    }

    private static Work made(int i) {
        var work = Work.ofType(List.of("article-journal", "book", "chapter", "paper-conference")
                        .get(i % 4))
                .withNames(
                        "author",
                        List.of(
                                new Name.Person("Khan" + i, "Muhammad N."),
                                new Name.Person("Müller", "José"),
                                new Name.Person("Smith-Jones", "A. B.")))
                .with("title", "Pakistan and Russia’s convergence of interests, part " + i + ": The NASA & R&D view")
                .withDate("issued", PartialDate.of(1950 + i % 70, 1 + i % 12, 1 + i % 28))
                .with("publisher", "Springer International Publishing")
                .with("page", i + "-" + (i + 20))
                .with("volume", String.valueOf(i % 50 + 1))
                .with("DOI", "10.1000/jssa.008.02." + i)
                .with("URL", "https://example.org/articles/" + i + "?view=full_text")
                .with("language", "en-US");
        return switch (i % 4) {
            case 0 ->
                work.with("container-title", "Journal of Security & Strategic Analyses")
                        .with("issue", "2")
                        .with("ISSN", "2522-591X")
                        .with(
                                "abstract",
                                "This study looks at how two countries came closer. "
                                        .repeat(8)
                                        .strip());
            case 1 -> work.with("ISBN", "978-3-16-148410-0").with("publisher-place", "Cham");
            default ->
                work.with("container-title", "Handbook of International Economics")
                        .withNames("editor", List.of(new Name.Person("Hafner", "Manfred")));
        };
    }

    private static final class Count implements Intake {

        private int entries;
        private int faults;

        @Override
        public void take(IncomingEntry entry) {
            entries++;
        }

        @Override
        public void fault(Fault fault) {
            faults++;
        }
    }
}
