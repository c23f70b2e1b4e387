package org.ibid.lake.spark;

import java.io.IOException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/// The command for `spark-submit`: records in, clusters out, each as Parquet where its path ends in `.parquet`, else as
/// JSON Lines. What is there already is not written over.
public final class ResolveInSpark {

    private static final String PARQUET = ".parquet";

    private ResolveInSpark() {}

    /// @throws IOException if Spark cannot be ended
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("Usage: spark-submit --class " + ResolveInSpark.class.getName()
                    + " ibid.jar RECORDS(.parquet|.jsonl) CLUSTERS(.parquet|.jsonl)");
            System.exit(2);
        }
        try (var spark = SparkSession.builder().appName("Ibid: resolve a lake").getOrCreate()) {
            run(spark, arguments[0], arguments[1]);
        }
    }

    static void run(SparkSession spark, String from, String to) {
        var resolved = SparkLake.resolve(spark, works(spark, from));
        if (to.endsWith(PARQUET)) {
            resolved.write().parquet(to);
        } else {
            resolved.write().json(to);
        }
    }

    private static JavaRDD<String> works(SparkSession spark, String from) {
        return from.endsWith(PARQUET)
                ? SparkLake.columns(spark.read().parquet(from))
                : SparkLake.lines(spark.read().textFile(from));
    }
}
