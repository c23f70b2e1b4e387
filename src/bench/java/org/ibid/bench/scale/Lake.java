package org.ibid.bench.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.ibid.bench.csl.BadArguments;
import org.ibid.work.NotCsl;
import org.ibid.work.Work;

/// A file of records, one JSON object a line, of which only where each begins is kept in memory.
final class Lake implements Closeable {

    private static final int LONGEST_LINE = 1 << 20;

    /// @param id  as the line has it, or the line's number where it has none
    /// @param csl the record
    record Entry(String id, Work csl) {}

    private final RandomAccessFile file;
    private final ObjectMapper json = new ObjectMapper();
    private final long[] begins;

    /// @throws BadArguments if a line is longer than a megabyte
    Lake(Path path) throws IOException, BadArguments {
        this.begins = begins(path);
        this.file = new RandomAccessFile(path.toFile(), "r");
    }

    private static long[] begins(Path path) throws IOException, BadArguments {
        var begins = new long[1 << 10];
        int lines = 0;
        long place = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            boolean isBegin = true;
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (isBegin) {
                    begins = lines + 2 > begins.length ? Arrays.copyOf(begins, 2 * begins.length) : begins;
                    begins[lines++] = place;
                }
                place++;
                isBegin = one == '\n';
                if (place - begins[lines - 1] > LONGEST_LINE) {
                    throw new BadArguments("Line " + lines + " is longer than a megabyte: one record a line.");
                }
            }
        }
        begins[lines] = place;
        return Arrays.copyOf(begins, lines + 1);
    }

    int size() {
        return begins.length - 1;
    }

    /// @throws BadArguments if the line is no record
    Entry entry(int number) throws IOException, BadArguments {
        var bytes = new byte[(int) (begins[number + 1] - begins[number])];
        file.seek(begins[number]);
        file.readFully(bytes);
        String line = new String(bytes, StandardCharsets.UTF_8).strip();
        try {
            JsonNode tree = json.readTree(line);
            JsonNode csl = tree.path("csl").isObject() ? tree.path("csl") : tree;
            String id = tree.hasNonNull("id") ? tree.path("id").asText() : Integer.toString(number + 1);
            return new Entry(id, json.convertValue(csl, Work.class));
        } catch (JsonProcessingException | IllegalArgumentException | NotCsl bad) {
            String why = String.valueOf(bad.getMessage()).lines().findFirst().orElse("");
            throw new BadArguments("Line " + (number + 1) + " is no CSL item: " + why);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
