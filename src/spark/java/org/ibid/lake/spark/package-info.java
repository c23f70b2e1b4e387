/// A lake of references resolved inside Apache Spark: the steps of [org.ibid.lake.Lake], spread over many machines,
/// with the same clusters in the end. Read [org.ibid.lake.spark.SparkLake] first.
///
/// It is compiled with the Maven profile `spark` only, and no part of the service. Spark itself comes from the
/// cluster, which has to run on Java 25, as this does:
///
/// ```
/// ./mvnw -Pspark package -DskipTests
/// spark-submit --class org.ibid.lake.spark.ResolveInSpark \
///     target/spark/ibid-0.1.0.jar s3a://lake/records.parquet s3a://lake/clusters.parquet
/// ```
///
/// A path that ends in `.parquet` is Parquet, with the columns `id`, and `raw` or `csl` (the JSON of a CSL item, as a
/// text); any other is JSON Lines, as `./resolve` reads them. Hadoop has to be 3.4.3 or later: earlier ones ask Java
/// for what Java 24 has no more. `spark-submit` opens the packages of Java that Spark needs by itself; a program that
/// starts Spark in its own process, as the test does, needs the options `spark.jvm.args` of `pom.xml`.
@NullMarked
package org.ibid.lake.spark;

import org.jspecify.annotations.NullMarked;
