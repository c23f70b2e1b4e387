package org.ibid.bench.scale;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Application;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.ibid.Ibid;
import org.ibid.library.Libraries;
import org.ibid.library.Papers;
import org.ibid.library.Recognition;
import org.ibid.library.Redeciding;
import org.ibid.library.Redecisions;
import org.ibid.library.Works;

/// The process that [Scale] starts: the service and the measurement beside it.
final class ScaleRun {

    private static final Duration START = Duration.ofMinutes(5);
    private static final long SEED = 20_261_121;

    private ScaleRun() {}

    public static void main(String... arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Ibid.main(new String[0]);
            } catch (Exception failed) {
                failed.printStackTrace();
                System.exit(1);
            }
        });
        awaitService();
        try {
            var service = new Measurement.Service(
                    bean(Libraries.class),
                    bean(Papers.class),
                    bean(Recognition.class),
                    bean(Works.class),
                    bean(Redecisions.class),
                    bean(Redeciding.class));
            int references = Integer.parseInt(arguments[0]);
            new Measurement(service, Corpus.of(references, SEED), Integer.parseInt(arguments[1]), out).run(references);
            System.exit(0);
        } catch (RuntimeException failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void awaitService() throws InterruptedException {
        var until = Instant.now().plus(START);
        while (Application.currentApplication() == null
                || !Application.currentApplication().isStarted()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("The service has not started within " + START);
            }
            Thread.sleep(100);
        }
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
