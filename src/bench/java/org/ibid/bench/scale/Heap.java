package org.ibid.bench.scale;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.Function;

/// The heap of this JVM, in megabytes.
final class Heap {

    private Heap() {}

    /// The most that was ever in use, garbage included; each part of the heap counts with its own maximum.
    static long peak() {
        return sum(MemoryPoolMXBean::getPeakUsage);
    }

    /// What was left in use by the last collection of each part.
    static long kept() {
        return sum(MemoryPoolMXBean::getCollectionUsage);
    }

    private static long sum(Function<MemoryPoolMXBean, MemoryUsage> usage) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> usage.apply(pool).getUsed())
                        .sum()
                >> 20;
    }
}
