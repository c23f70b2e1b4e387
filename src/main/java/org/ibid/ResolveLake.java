package org.ibid;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.lake.BadRecord;
import org.ibid.lake.Lake;
import org.ibid.lake.RecordReader;
import org.ibid.lake.Resolved;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;

/// The command `./resolve`: a lake of references in, which of them are one source out. It needs neither the service nor
/// its database.
public final class ResolveLake {

    private static final String USAGE = """
            Usage: ./resolve [RECORDS.jsonl|-] [CLUSTERS.jsonl|-]

            Reads references, one JSON object to a line, and says which of them are one source.

              in    {"id": "a1", "raw": "Khan, A. (2011). Canal irrigation. Routledge."}
                    {"id": "a2", "csl": {"type": "book", "title": "Canal irrigation"}}
              out   {"id": "a1", "cluster": "a1", "probability": 0.97}

            Records of one source have one cluster: the id of one of them. Without files, or with -, it reads
            standard input and writes standard output. Nothing is written unless every line could be read.
            """;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private ResolveLake() {}

    /// Exits with 0 if all went well, 1 if the records cannot be read, 2 if the command was given wrongly.
    public static void main(String[] arguments) {
        if (arguments.length > 2 || arguments.length > 0 && arguments[0].startsWith("--")) {
            System.err.print(USAGE);
            System.exit(arguments.length == 1 && arguments[0].equals("--help") ? 0 : 2);
        }
        try {
            run(at(0, arguments), at(1, arguments));
        } catch (BadRecord e) {
            System.err.println(e.getMessage() + " Nothing was written.");
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println("The records cannot be read, or the clusters not written: " + e.getMessage());
            System.exit(1);
        } catch (OutOfMemoryError e) {
            System.err.println("There are too many records for the memory this has: give it more,"
                    + " IBID_JAVA_OPTIONS=-Xmx4g ./resolve ..., or use Spark. Nothing was written.");
            System.exit(1);
        }
    }

    private static String at(int place, String... arguments) {
        return place < arguments.length ? arguments[place] : "-";
    }

    private static void run(String from, String to) throws IOException {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var in = from.equals("-") ? System.in : Files.newInputStream(Path.of(from))) {
            if (to.equals("-")) {
                resolve(
                        in,
                        temporary,
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
            } else {
                resolve(in, temporary, Path.of(to).toAbsolutePath());
            }
        }
    }

    /// What is half written has another name.
    private static void resolve(InputStream in, Path temporary, Path to) throws IOException {
        var half = to.resolveSibling(to.getFileName() + ".half");
        try {
            resolve(in, temporary, Files.newBufferedWriter(half));
            Files.move(half, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void resolve(InputStream in, Path temporary, Writer to) throws IOException {
        var reader = new RecordReader(new ReferenceReader(Labeller.shipped()));
        try (var out = new BufferedWriter(to)) {
            new Lake(reader, new Identity(Thresholds.defaults()))
                    .resolve(new BufferedInputStream(in), temporary, one -> write(out, one));
        }
    }

    private static void write(Writer out, Resolved one) {
        try {
            var line = JSON.createObjectNode();
            line.put("id", one.id());
            line.put("cluster", one.cluster());
            line.put("probability", Math.round(one.probability() * 10_000) / 10_000.0);
            out.write(JSON.writeValueAsString(line) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
