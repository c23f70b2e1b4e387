package org.ibid.bench.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.bench.csl.Arguments;
import org.ibid.bench.csl.BadArguments;
import org.ibid.bench.csl.GeneratedWorks;
import org.ibid.bench.csl.Project;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.Work;

/// Hands made works as BibTeX, BibLaTeX and RIS to the programs these files are for, reads back what each made of them,
/// and prints what it said of our file and where its records differ from ours. A program that is not there is said.
///
/// What they say of our files is theirs: biblatex-csl-converter does not know `day`, which BibTeX's own styles
/// pass over and pandoc reads, nor biblatex's field `options` (manual, section 2.3.3). Nor are differences losses
/// where a program lowers titles, sets a dash for a hyphen or drops full stops.
public final class Differences {

    private static final int ENTRIES = 300;
    private static final long SEED = 1;
    private static final int MOST_SHOWN = 60;
    private static final int MOST_COMPLAINTS = 5;

    private final Path folder;
    private final List<Entry> ours;
    private final PrintStream out;

    private Differences(Path folder, List<Entry> ours, PrintStream out) {
        this.folder = folder;
        this.ours = ours;
        this.out = out;
    }

    /// `[--npm DIR] [--entries N]`; DIR has the packages of npm.
    ///
    /// @throws BadArguments if an argument cannot be used
    public static void run(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        var all = Arguments.of(arguments, Set.of("npm", "entries"));
        all.values(0, "no more than --npm DIR and --entries N");
        String count = all.option("entries").orElse(String.valueOf(ENTRIES));
        if (!count.matches("[1-9]\\d{0,4}")) {
            throw new BadArguments("The number of entries is a whole number below 100,000.");
        }
        Path folder = Files.createTempDirectory("exchange-differences");
        try {
            var run = new Differences(folder, made(Integer.parseInt(count)), out);
            run.write();
            for (var tool : tools(all)) {
                run.row(tool);
            }
            if (all.option("npm").isEmpty()) {
                out.println("citation-js, biblatex-csl-converter, bibtex-parser: give --npm DIR");
            }
        } finally {
            delete(folder);
        }
    }

    private static List<Tool> tools(Arguments arguments) throws BadArguments {
        var debian = Tool.ofDebian();
        if (arguments.option("npm").isEmpty()) {
            return debian;
        }
        Path script = Project.folder().resolve("src/bench/js/exchange-tools.mjs");
        Path modules = Path.of(arguments.option("npm").get());
        return Stream.concat(debian.stream(), Tool.ofNpm(script, modules).stream())
                .toList();
    }

    private static List<Entry> made(int count) {
        var works = GeneratedWorks.of(count, SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> new Entry("w" + (i + 1), List.of(), works.get(i)))
                .toList();
    }

    private void write() throws IOException {
        out.printf("%,d made entries%n", ours.size());
        for (var format : List.of(ExchangeFormat.BIBTEX, ExchangeFormat.BIBLATEX, ExchangeFormat.RIS)) {
            try (var file = Files.newBufferedWriter(folder.resolve(Tool.file(format)), UTF_8)) {
                format.write(ours.iterator(), file);
            }
        }
    }

    private void row(Tool tool) throws IOException {
        String head = tool.name() + ", " + tool.given().word();
        if (!tool.isThere()) {
            out.printf("%n%s: %s is not on the path%n", head, tool.command().getFirst());
            return;
        }
        var said = tool.run(folder);
        var complaints = Complaints.of(said.lines());
        if (!said.ended() || !Files.exists(said.result())) {
            out.printf("%n%s: it failed%n", head);
            print(complaints);
            return;
        }
        var compared = Compared.of(ours, read(tool.returned(), said.result()));
        out.printf("%n%s: %,d entries, %,d warnings and errors%n", head, compared.found(), complaints.count());
        print(complaints);
        print(compared);
    }

    private void print(Complaints complaints) {
        for (var complaint : complaints.counts().stream().limit(MOST_COMPLAINTS).toList()) {
            out.printf("  %,6d × %s%n", complaint.getValue(), complaint.getKey());
        }
    }

    private void print(Compared compared) {
        if (!compared.missing().isEmpty()) {
            out.printf("  missing: %s%n", shown(String.join(" ", compared.missing())));
        }
        for (var field : compared.fields()) {
            out.printf(
                    "  %-20s %,6d  %s: %s | %s%n",
                    field.name(), field.count(), field.key(), shown(field.ours()), shown(field.theirs()));
        }
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text.isEmpty() ? "nothing" : text : text.substring(0, MOST_SHOWN) + "…";
    }

    private static Map<String, Work> read(ExchangeFormat format, Path file) throws IOException {
        var works = new HashMap<String, Work>();
        try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
            format.read(in, new Intake() {
                @Override
                public void take(IncomingEntry entry) {
                    works.put(entry.key(), entry.work());
                }

                /// What a program writes may be broken; its entry is then missing.
                @Override
                public void fault(Fault fault) {}
            });
        }
        return works;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
