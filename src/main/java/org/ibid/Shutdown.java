package org.ibid;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a process that runs the embedded database, however it comes (a signal, an exit): first the service
/// answers what it has begun, then the database stops; the data folder is let go with the process.
///
/// It is a shutdown hook. Hooks run side by side, Quarkus' own among them, so this one waits for the service itself.
final class Shutdown {
    private static final int SECONDS_FOR_THE_SERVICE = 60;

    private final Cluster cluster;
    private volatile CountDownLatch service = new CountDownLatch(0);

    private Shutdown(Cluster cluster) {
        this.cluster = cluster;
    }

    /// Sees to it that no server is left running on the cluster when this process ends.
    static Shutdown of(Cluster cluster) {
        Shutdown shutdown = new Shutdown(cluster);
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::finish, "ibid-shutdown"));
        return shutdown;
    }

    void serviceStarts() {
        service = new CountDownLatch(1);
    }

    void serviceStopped() {
        service.countDown();
    }

    private void finish() {
        try {
            service.await(SECONDS_FOR_THE_SERVICE, TimeUnit.SECONDS);
            cluster.stop();
        } catch (CannotStart | IOException e) {
            System.err.println("PostgreSQL was not stopped; the next start will do it. " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
