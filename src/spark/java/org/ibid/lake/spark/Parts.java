package org.ibid.lake.spark;

import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/// The parts of a lake that no likeness leads out of: each record that is like another, with the first record of its
/// part. The smallest place is handed on from neighbour to neighbour until nothing changes, which takes as many
/// rounds as the longest way in a part.
final class Parts {

    private Parts() {}

    static JavaPairRDD<Long, Long> of(JavaRDD<Compared> alike) {
        var neighbours = alike.flatMapToPair(
                        pair -> List.of(new Tuple2<>(pair.one(), pair.other()), new Tuple2<>(pair.other(), pair.one()))
                                .iterator())
                .persist(StorageLevel.MEMORY_AND_DISK());
        var firsts = kept(
                neighbours.mapToPair(pair -> new Tuple2<>(pair._1(), pair._1())).distinct());
        long changed;
        do {
            var told = neighbours.join(firsts).mapToPair(Tuple2::_2);
            var next = kept(firsts.union(told).reduceByKey(Math::min));
            changed = next.join(firsts)
                    .filter(both -> !both._2()._1().equals(both._2()._2()))
                    .count();
            firsts.unpersist();
            firsts = next;
        } while (changed > 0);
        neighbours.unpersist();
        return firsts;
    }

    /// Without how it was made, which grows with each round.
    private static JavaPairRDD<Long, Long> kept(JavaPairRDD<Long, Long> firsts) {
        var kept = firsts.persist(StorageLevel.MEMORY_AND_DISK());
        kept.rdd().localCheckpoint();
        kept.count();
        return kept;
    }
}
