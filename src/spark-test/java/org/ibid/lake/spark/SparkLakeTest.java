package org.ibid.lake.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.ibid.lake.Lake;
import org.ibid.lake.RecordReader;
import org.ibid.lake.Resolved;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spark in this process, over a Parquet file of the records that the plain command is tested with.
class SparkLakeTest {

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.log.level", "WARN")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.default.parallelism", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static String records() throws IOException {
        try (var in = SparkLakeTest.class.getResourceAsStream("/lake/records.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Map<String, Resolved> plain(String lines) throws IOException {
        var resolved = new HashMap<String, Resolved>();
        new Lake(Engine.READER, Engine.IDENTITY)
                .resolve(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        folder,
                        one -> resolved.put(one.id(), one));
        return resolved;
    }

    private static Map<String, Resolved> resolved(Dataset<Row> rows) {
        var resolved = new HashMap<String, Resolved>();
        rows.collectAsList()
                .forEach(row -> resolved.put(
                        row.getString(0), new Resolved(row.getString(0), row.getString(1), row.getDouble(2))));
        return resolved;
    }

    /// Columns `id`, `raw` and `csl`, the last as text.
    private String parquet() throws IOException {
        var works = records()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Engine.READER::read)
                .toList();
        var json = works.stream()
                .map(work -> "{\"id\": \"%s\", \"csl\": %s}"
                        .formatted(work.text("id").orElseThrow(), quoted(RecordReader.line(work))))
                .toList();
        var path = folder.resolve("records.parquet").toString();
        spark.read()
                .json(spark.createDataset(json, Encoders.STRING()))
                .repartition(3)
                .write()
                .parquet(path);
        return path;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void theClustersOfAParquetFileAreThoseOfThePlainCommand() throws IOException {
        var to = folder.resolve("clusters.parquet").toString();

        ResolveInSpark.run(spark, parquet(), to);

        assertEquals(plain(records()), resolved(spark.read().parquet(to)));
    }

    @Test
    void theClustersOfJsonLinesAreThoseOfThePlainCommand() throws IOException {
        var from = Files.writeString(folder.resolve("records.jsonl"), records()).toString();
        var to = folder.resolve("clusters.jsonl").toString();

        ResolveInSpark.run(spark, from, to);

        var rows = spark.read().schema(SparkLake.RESOLVED).json(to);
        assertEquals(plain(records()), resolved(rows));
    }

    /// Of fifty records of one key the first thirty are compared with twenty each, the others with those behind them.
    @Test
    void aRecordIsComparedWithTwentyBehindItUnderAKey() {
        var block = LongStream.range(0, 50).boxed().toList();
        var pairs = new ArrayList<Object>();
        SparkLake.neighbours(block).forEachRemaining(pairs::add);

        assertEquals(30 * 20 + 20 * 19 / 2, pairs.size());
    }

    @Test
    void anIdIsGivenOnce() throws IOException {
        var line = records().lines().findFirst().orElseThrow();
        var twice = spark.createDataset(List.of(line, line), Encoders.STRING());

        var problem = assertThrows(
                RuntimeException.class,
                () -> SparkLake.resolve(spark, SparkLake.lines(twice)).count());

        assertTrue(problem.getMessage().contains("khan-apa"), problem::getMessage);
    }
}
