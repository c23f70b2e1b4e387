package org.ibid.bench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.reading.Limits;
import org.ibid.reading.NotText;
import org.ibid.reading.PaperReader;
import org.ibid.reading.Reading;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.Span;
import org.ibid.reading.file.ArchiveLimits;
import org.ibid.reading.file.FileKind;
import org.ibid.reading.file.FileLimits;
import org.ibid.reading.file.PaperArchives;
import org.ibid.reading.file.PaperFile;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.file.PaperText;
import org.ibid.reading.label.Labeller;

/// Reads one file on a thread of its own, and looks at how that ends.
final class Trial {

    /// How it ended.
    sealed interface Result {}

    record Read(FileKind kind) implements Result {}

    record Refused(NotText.Reason reason) implements Result {}

    record Fault(String what) implements Result {}

    private static final long MOST_MILLIS = 10_000;
    private static final int MOST_STUCK = 3;
    private static final int DEPTH_SHOWN = 12;

    private final PaperFiles files = new PaperFiles(FileLimits.defaults());
    private final PaperArchives archives = new PaperArchives(new ArchiveLimits(200, 4 << 20, 8 << 20, 32 << 20));
    private final PaperReader reader = new PaperReader(Limits.defaults(), new ReferenceReader(Labeller.shipped()));
    private volatile Thread thread = Thread.currentThread();
    private ExecutorService worker = worker();
    private int stuck;
    private long slowest;

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            thread = Thread.ofPlatform().daemon().unstarted(task);
            return thread;
        });
    }

    /// Whether there are not too many threads that never ended.
    boolean goesOn() {
        return stuck < MOST_STUCK;
    }

    long slowest() {
        return slowest;
    }

    void end() {
        worker.shutdownNow();
    }

    Result of(byte[] bytes) {
        Future<Result> reading = worker.submit(() -> read(bytes));
        long before = cpuMillis();
        try {
            while (true) {
                try {
                    Result result = reading.get(200, TimeUnit.MILLISECONDS);
                    slowest = Math.max(slowest, cpuMillis() - before);
                    return result;
                } catch (TimeoutException still) {
                    if (cpuMillis() - before > MOST_MILLIS) {
                        return tooLong();
                    }
                }
            }
        } catch (ExecutionException thrown) {
            return new Fault(
                    shown(thrown.getCause().toString(), thrown.getCause().getStackTrace()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Fault("stopped");
        }
    }

    private Result tooLong() {
        var fault = new Fault(shown("over " + MOST_MILLIS + " ms", thread.getStackTrace()));
        stuck++;
        worker = worker();
        return fault;
    }

    /// Of the reading thread; other processes do not count.
    private long cpuMillis() {
        return Math.max(0, ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.threadId())) / 1_000_000;
    }

    private static String shown(String what, StackTraceElement... stack) {
        return what
                + Arrays.stream(stack)
                        .limit(DEPTH_SHOWN)
                        .map(each -> "\n    " + each)
                        .collect(Collectors.joining());
    }

    private Result read(byte[] bytes) {
        unpack(bytes);
        try {
            PaperText text = files.read(new PaperFile(bytes, Optional.empty()));
            Reading reading = reader.read(text.text(), text.stated());
            return spansFit(text, reading) ? new Read(text.kind()) : new Fault("a span lies outside of the text");
        } catch (NotText refused) {
            return new Refused(refused.reason());
        }
    }

    private void unpack(byte[] bytes) {
        try {
            archives.unpack("fuzz", () -> new ByteArrayInputStream(bytes), _ -> {});
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean spansFit(PaperText text, Reading reading) {
        int points = text.text().codePointCount(0, text.text().length());
        return Stream.of(
                        reading.references().stream().map(each -> each.span()),
                        reading.citations().stream().map(each -> each.span()),
                        reading.metadata().spans().values().stream(),
                        reading.warnings().stream().map(each -> each.span()),
                        text.stated().citations().stream().map(each -> each.place()),
                        text.stated().references().stream().map(each -> each.place()))
                .flatMap(spans -> spans)
                .allMatch((Span span) -> span.start() <= span.end() && span.end() <= points);
    }
}
