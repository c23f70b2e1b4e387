package org.ibid.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;

/// How fast other programs read BibTeX of ours and write what they made of it, beside Ibid at the same small file. They
/// get few entries, since biber takes its time; so Ibid, too, is measured with its start, and before its code is warm.
final class SpeedPeers {

    private static final int ENTRIES = 500;

    /// @param command reads `ours.bib`, writes `theirs`
    /// @param entry   what each entry begins with in what it writes
    private record Peer(String name, String program, String command, Pattern entry) {

        Peer(String name, String command, String entry) {
            this(name, command.substring(0, command.indexOf(' ')), command, Pattern.compile("(?m)" + entry));
        }
    }

    private static final List<Peer> PEERS = List.of(
            new Peer("Ibid", ibid(), "\"title\":"),
            new Peer("pandoc", "pandoc -f bibtex -t csljson ours.bib >theirs", "\"title\":"),
            new Peer("bibutils", "bib2xml ours.bib >theirs", "<mods ID="),
            new Peer("biber", "biber --tool --quiet --output-file=theirs ours.bib", "^@"),
            new Peer("pybtex", "pybtex-convert -t bibtex ours.bib theirs.bib && mv theirs.bib theirs", "^@"));

    private final PrintStream out;

    SpeedPeers(PrintStream out) {
        this.out = out;
    }

    private static String ibid() {
        return "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -Xmx256m -XX:+UseSerialGC -cp '"
                + System.getProperty("java.class.path") + "' " + Bench.class.getName()
                + " convert bibtex csl-json ours.bib >theirs";
    }

    /// Prints a line for each; the second figure is without what the program's start takes.
    void print() throws IOException {
        out.printf("%nBibTeX read and written in another form, %,d entries, processor time of all threads%n", ENTRIES);
        out.printf("%-16s %12s %14s %10s%n", "", "entries/s", "without start", "took");
        Path folder = Files.createTempDirectory("exchange-speed");
        try {
            for (Peer peer : PEERS) {
                out.printf("%-16s %s%n", peer.name(), measured(peer, folder));
            }
        } finally {
            delete(folder);
        }
    }

    private static String measured(Peer peer, Path folder) throws IOException {
        if (!ExchangeSpeed.said(List.of("bash", "-c", "command -v " + peer.program() + " || echo none"))
                .startsWith("/")) {
            return peer.program() + " is not on the path";
        }
        double one = seconds(peer, folder, 1);
        double all = seconds(peer, folder, ENTRIES);
        long count = count(peer, folder);
        if (one < 0 || all < 0) {
            return "it failed";
        }
        String rest = all - one < 0.01 ? "too fast" : perSecond(all - one);
        return String.format(Locale.ROOT, "%12s %14s %8.1f s", perSecond(all), rest, all)
                + (count == ENTRIES ? "" : "  but " + count + " entries only");
    }

    private static String perSecond(double seconds) {
        return String.format(Locale.ROOT, "%,.0f", ENTRIES / Math.max(0.001, seconds));
    }

    private static double seconds(Peer peer, Path folder, int entries) throws IOException {
        Files.deleteIfExists(folder.resolve("theirs"));
        try (var file = Files.newBufferedWriter(folder.resolve("ours.bib"), UTF_8)) {
            ExchangeFormat.BIBTEX.write(ExchangeSpeed.entries(entries), file);
        }
        String timed = "cd '" + folder + "' && TIMEFORMAT='%U %S' && { time { " + peer.command()
                + "; } 2>said || echo failed; } 2>&1 | tail -n 2";
        String[] times =
                ExchangeSpeed.said(List.of("bash", "-c", timed)).strip().split("\\s+");
        return times.length == 2 ? Double.parseDouble(times[0]) + Double.parseDouble(times[1]) : -1;
    }

    private static long count(Peer peer, Path folder) throws IOException {
        Path theirs = folder.resolve("theirs");
        return Files.exists(theirs)
                ? peer.entry().matcher(Files.readString(theirs)).results().count()
                : 0;
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
