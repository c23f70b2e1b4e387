/// A lake of references: records of which there are too many for a library's memory, and no library to keep them. Which
/// of them are one source is asked of `identity` alone.
///
/// Uses `work`, `reading` and `identity`. Read [org.ibid.lake.Lake] first: it is the front door, for one machine;
/// `./resolve` is its command. For many machines there is an adapter to Apache Spark in `src/spark`, which takes the
/// same steps and finds the same clusters.
@NullMarked
package org.ibid.lake;

import org.jspecify.annotations.NullMarked;
