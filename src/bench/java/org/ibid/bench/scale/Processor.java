package org.ibid.bench.scale;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Processor time spent so far, which other programs on the machine do not change.
///
/// @param thread of the thread that asks, in nanoseconds
/// @param server of all processes of the database server, in nanoseconds; 0 if it is not one that this JVM started
record Processor(long thread, long server) {

    static final Processor NONE = new Processor(0, 0);

    static Processor now() {
        return new Processor(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(),
                servers().mapToLong(Processor::nanos).sum());
    }

    /// Only of the thread: asking for the server's takes milliseconds.
    static long thisThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Stream<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.parent().filter(Processor::isOurs).isPresent());
    }

    /// The embedded server's first process has the folder of its data among its arguments.
    private static boolean isOurs(ProcessHandle process) {
        String data = System.getProperty("ibid.data", "");
        return !data.isEmpty()
                && isServer(process)
                && process.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch(argument -> argument.startsWith(data));
    }

    private static boolean isServer(ProcessHandle process) {
        Optional<String> command = process.info().command();
        return command.map(Path::of).filter(path -> path.endsWith("postgres")).isPresent();
    }

    private static long nanos(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
}
