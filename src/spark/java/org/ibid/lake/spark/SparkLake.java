package org.ibid.lake.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.ibid.identity.Candidate;
import org.ibid.identity.Identity;
import org.ibid.identity.Likeness;
import org.ibid.lake.BadRecord;
import org.ibid.lake.RecordReader;
import org.ibid.lake.Resolved;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/// Which records of a lake are one source, in Spark: sorted, so that each knows its neighbours under each of its keys;
/// compared with them; parted where nothing is alike; and joined within each part. What has to fit into one executor's
/// memory is a part, and the places of the records that have one key.
public final class SparkLake {

    /// What comes out.
    public static final StructType RESOLVED = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("cluster", DataTypes.StringType, false)
            .add("probability", DataTypes.DoubleType, false);

    /// So many records of a partition stay ready to be compared.
    private static final int KEPT = 2_000;

    private SparkLake() {}

    /// The works of a dataset of records.
    ///
    /// @param records with a column `id`, and `raw` or `csl` (the JSON of a CSL item as a text)
    public static JavaRDD<String> columns(Dataset<Row> records) {
        var names = List.of(records.columns());
        return records.toJavaRDD()
                .map(row -> RecordReader.line(Engine.READER.read(
                        value(names, row, "id"), value(names, row, "raw"), value(names, row, "csl"))));
    }

    private static @Nullable Object value(List<String> names, Row row, String name) {
        return names.contains(name) ? row.get(names.indexOf(name)) : null;
    }

    /// The works of JSON Lines.
    public static JavaRDD<String> lines(Dataset<String> jsonLines) {
        return jsonLines
                .toJavaRDD()
                .filter(line -> !line.isBlank())
                .map(line -> RecordReader.line(Engine.READER.read(line)));
    }

    /// What becomes of each work.
    ///
    /// @param works as [RecordReader#line] writes them, each with an id of its own
    /// @return rows of [#RESOLVED]
    /// @throws BadRecord if two have the same id
    public static Dataset<Row> resolve(SparkSession spark, JavaRDD<String> works) {
        works.persist(StorageLevel.MEMORY_AND_DISK());
        refuseTwins(works);
        var places = works.map(Ordered::new)
                .sortBy(ordered -> ordered, true, Math.max(1, works.getNumPartitions()))
                .zipWithIndex()
                .mapToPair(placed -> new Tuple2<>(placed._2(), placed._1().line()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        var alike = alike(places).persist(StorageLevel.MEMORY_AND_DISK());
        var parts = Parts.of(alike);
        var resolved = alone(places, parts).union(joined(places, alike, parts));
        return spark.createDataFrame(
                resolved.map(one -> RowFactory.create(one.id(), one.cluster(), one.probability())), RESOLVED);
    }

    private static void refuseTwins(JavaRDD<String> works) {
        works.mapToPair(line -> new Tuple2<>(id(line), 1))
                .reduceByKey(Integer::sum)
                .filter(id -> id._2() > 1)
                .take(1)
                .forEach(id -> {
                    throw new BadRecord(
                            "The id \"" + id._1() + "\" is given to two records: each needs one of its own.");
                });
    }

    private static String id(String line) {
        return RecordReader.stored(line).text("id").orElseThrow();
    }

    private static JavaRDD<Compared> alike(JavaPairRDD<Long, String> places) {
        var pairs = places.flatMapToPair(place -> keys(place._1(), place._2()))
                .groupByKey()
                .flatMapToPair(block -> neighbours(block._2()))
                .distinct();
        return pairs.join(places)
                .mapToPair(one -> new Tuple2<>(
                        one._2()._1(), new Tuple2<>(one._1(), one._2()._2())))
                .join(places)
                .mapPartitions(SparkLake::compared);
    }

    private static Iterator<Tuple2<String, Long>> keys(long place, String line) {
        var work = RecordReader.stored(line);
        return Engine.IDENTITY.blockingKeys(work).stream()
                .map(key -> new Tuple2<>(key, place))
                .iterator();
    }

    static Iterator<Tuple2<Long, Long>> neighbours(Iterable<Long> block) {
        long[] places = StreamSupport.stream(block.spliterator(), false)
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return Stream.iterate(0, i -> i < places.length, i -> i + 1)
                .flatMap(i -> Arrays.stream(places, i + 1, Math.min(places.length, i + 1 + Identity.NEIGHBOURS))
                        .mapToObj(other -> new Tuple2<>(places[i], other)))
                .iterator();
    }

    private static Iterator<Compared> compared(Iterator<Tuple2<Long, Tuple2<Tuple2<Long, String>, String>>> pairs) {
        var ready = new Ready();
        Iterable<Tuple2<Long, Tuple2<Tuple2<Long, String>, String>>> all = () -> pairs;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(pair -> {
                    var one = pair._2()._1();
                    var first = ready.candidate(one._1(), one._2());
                    var second = ready.candidate(pair._1(), pair._2()._2());
                    return Engine.IDENTITY.likeness(first, second).stream()
                            .mapToObj(odds -> new Compared(one._1(), pair._1(), odds));
                })
                .iterator();
    }

    /// The records that were looked at last.
    private static final class Ready {

        private final Map<Long, Candidate> kept = new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Candidate> eldest) {
                return size() > KEPT;
            }
        };

        Candidate candidate(long place, String line) {
            return kept.computeIfAbsent(place, _ -> Engine.IDENTITY.candidate(RecordReader.stored(line)));
        }
    }

    private static JavaRDD<Resolved> alone(JavaPairRDD<Long, String> places, JavaPairRDD<Long, Long> parts) {
        return places.subtractByKey(parts).values().map(line -> new Resolved(id(line), id(line), 1));
    }

    private static JavaRDD<Resolved> joined(
            JavaPairRDD<Long, String> places, JavaRDD<Compared> alike, JavaPairRDD<Long, Long> parts) {
        var records = parts.join(places)
                .mapToPair(record -> new Tuple2<>(
                        record._2()._1(), new Tuple2<>(record._1(), record._2()._2())));
        var likenesses = alike.mapToPair(pair -> new Tuple2<>(pair.one(), pair))
                .join(parts)
                .mapToPair(pair -> new Tuple2<>(pair._2()._2(), pair._2()._1()));
        return records.cogroup(likenesses)
                .values()
                .flatMap(part -> joined(part._1(), part._2()).iterator());
    }

    private static List<Resolved> joined(Iterable<Tuple2<Long, String>> records, Iterable<Compared> alike) {
        var inOrder = StreamSupport.stream(records.spliterator(), false)
                .sorted(Comparator.comparing(Tuple2::_1))
                .toList();
        long[] places = inOrder.stream().mapToLong(Tuple2::_1).toArray();
        var works = inOrder.stream()
                .map(record -> RecordReader.stored(record._2()))
                .map(Engine.IDENTITY::candidate)
                .toList();
        var likenesses = StreamSupport.stream(alike.spliterator(), false)
                .map(pair -> new Likeness(
                        Arrays.binarySearch(places, pair.one()),
                        Arrays.binarySearch(places, pair.other()),
                        pair.odds()))
                .toList();
        var resolved = new ArrayList<Resolved>();
        for (var cluster : Engine.IDENTITY.clusters(works, likenesses)) {
            var first = id(works.get(cluster.members().getFirst()).work());
            for (int i = 0; i < cluster.members().size(); i++) {
                var id = id(works.get(cluster.members().get(i)).work());
                resolved.add(new Resolved(id, first, cluster.probabilities().get(i)));
            }
        }
        return resolved;
    }

    private static String id(Work work) {
        return work.text("id").orElseThrow();
    }
}
