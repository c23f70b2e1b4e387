package org.ibid.bench.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.bench.csl.BadArguments;
import org.ibid.bench.csl.Project;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.Guess;
import org.ibid.exchange.Writing;
import org.ibid.exchange.codec.DistinctKeys;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.work.Work;

/// Converts a file from one format to another on standard output, one entry in memory at a time; or into a list to
/// read, `html` or `markdown`, in APA's style. Faults and losses are JSON lines on standard error; an entry that did
/// not come in makes the command fail.
public final class Convert {

    private static final JsonMapper JSON = new JsonMapper();

    private Convert() {}

    /// `FROM TO FILE`; FROM may be `guess`, FILE `-` for standard input.
    ///
    /// @throws BadArguments if an entry did not come in
    public static void run(List<String> arguments, PrintStream out) throws BadArguments, IOException {
        if (arguments.size() != 3) {
            throw new BadArguments("convert takes FROM, TO and FILE: ./bench convert guess csl-json library.ris. Read: "
                    + words(true) + ". Written: " + words(false) + ".");
        }
        var list = Format.named(arguments.get(1));
        if (list.isPresent()) {
            var works = new ArrayList<Work>();
            var intake = read(arguments, entry -> works.add(entry.work().withId(entry.key())));
            out.print(new Citeproc(new Styles(Project.folder().resolve("citation-styles")))
                    .bibliography(Styles.USUAL, Optional.empty(), list.get(), works)
                    .text());
            intake.end();
            return;
        }
        var to = format(arguments.get(1), false);
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8))) {
            var writing = to.writing(writer);
            var intake = read(arguments, writing::put);
            losses(writing);
            writer.flush();
            intake.end();
        }
    }

    private static Through read(List<String> arguments, Taker taker) throws BadArguments, IOException {
        var path = arguments.get(2);
        try (var file = new BufferedReader(
                new InputStreamReader(path.equals("-") ? System.in : Files.newInputStream(Path.of(path)), UTF_8),
                Guess.ENOUGH)) {
            var from = arguments.get(0).equals("guess") ? guess(file, path) : format(arguments.get(0), true);
            var intake = new Through(taker);
            from.read(file, intake);
            return intake;
        }
    }

    /// What becomes of an entry.
    private interface Taker {
        void take(Entry entry) throws IOException;
    }

    private static ExchangeFormat format(String word, boolean read) throws BadArguments {
        return ExchangeFormat.forWord(word)
                .or(() -> ExchangeFormat.forExtension(word))
                .filter(format -> read ? format.isRead() : format.isWritten())
                .orElseThrow(() -> new BadArguments("\"" + word + "\" is no format that is "
                        + (read ? "read" : "written") + ": " + words(read) + (read ? ", or guess." : ".")));
    }

    private static String words(boolean read) {
        return Stream.of(ExchangeFormat.values())
                .filter(format -> read ? format.isRead() : format.isWritten())
                .map(ExchangeFormat::word)
                .collect(Collectors.joining(", ", "", read ? "" : ", " + Format.names()));
    }

    private static ExchangeFormat guess(BufferedReader file, String name) throws BadArguments, IOException {
        file.mark(Guess.ENOUGH);
        var start = new char[Guess.ENOUGH];
        int length = file.read(start, 0, Guess.ENOUGH);
        file.reset();
        return switch (ExchangeFormat.guess(new String(start, 0, Math.max(0, length)), name)) {
            case Guess.Found(ExchangeFormat format) -> format;
            case Guess.Unknown(String why) -> throw new BadArguments(name + ": " + why + " " + words(true));
        };
    }

    private static void losses(Writing writing) throws IOException {
        writing.close()
                .byKey()
                .forEach((key, all) -> all.forEach(missing -> {
                    var line = new LinkedHashMap<String, Object>();
                    line.put("key", key);
                    line.put("variable", missing.variable());
                    line.put("loss", missing.reason());
                    say(line);
                }));
    }

    private static void say(Map<String, Object> line) {
        try {
            System.err.println(JSON.writeValueAsString(line));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Hands each entry on as soon as it has been read.
    private static final class Through implements Intake {

        private final Taker taker;
        private final DistinctKeys keys = new DistinctKeys();
        private boolean failed;

        Through(Taker taker) {
            this.taker = taker;
        }

        @Override
        public void take(IncomingEntry entry) {
            try {
                taker.take(new Entry(keys.next(entry, this::fault), entry.aliases(), entry.work()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        @Override
        public void fault(Fault fault) {
            failed |= fault.harm() != Fault.Harm.NONE;
            var line = new LinkedHashMap<String, Object>();
            line.put("harm", fault.harm());
            line.put("line", fault.line());
            line.put("column", fault.column());
            line.put("what", fault.what());
            line.put("entry", fault.entry());
            say(line);
        }

        void end() throws BadArguments {
            if (failed) {
                throw new BadArguments("{\"what\":\"Not all entries came in: see the lines above.\"}");
            }
        }
    }
}
