package org.ibid;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the service starts: brings up the database, then Quarkus, and takes both down in the other order.
///
/// Whatever its user can mend is said in one sentence on stderr, with exit code 1.
@QuarkusMain
public final class Ibid {
    private Ibid() {}

    /// Runs the service until a signal ends it.
    ///
    /// @throws IOException          when a file in the data folder cannot be read or written
    /// @throws InterruptedException when the start is cut short
    public static void main(String[] arguments) throws IOException, InterruptedException {
        // an address that cannot be read is answered with a problem (org.ibid.api.BeforeRouting), not with a bare 400
        System.setProperty("vertx.disableURIValidation", "true");
        try {
            Settings settings = Settings.read(ConfigUtils.configBuilder().build());
            if (settings.database().isPresent()) {
                runOn(settings.database().get(), settings, arguments);
            } else {
                runEmbedded(settings, arguments);
            }
        } catch (CannotStart e) {
            say(e);
            System.exit(1);
        }
    }

    private static void runOn(ExternalDatabase database, Settings settings, String... arguments) {
        settings.address().checkFree();
        database.checkReachable();
        System.setProperty(Welcome.STORAGE, "in the database " + database.place());
        run(settings, () -> {}, arguments);
    }

    private static void runEmbedded(Settings settings, String... arguments) throws IOException, InterruptedException {
        DataFolder folder = DataFolder.open(settings.data());
        settings.address().checkFree();
        Cluster cluster = new Cluster(folder);
        Shutdown shutdown = Shutdown.of(cluster);
        EmbeddedDatabase database = EmbeddedDatabase.start(cluster);
        System.setProperty(Settings.DATABASE_URL, database.url());
        System.setProperty(Settings.DATABASE_USER, database.user());
        System.setProperty(Settings.DATABASE_PASSWORD, database.password());
        System.setProperty(Welcome.STORAGE, "in the folder " + folder.place());
        shutdown.serviceStarts();
        run(settings, shutdown::serviceStopped, arguments);
    }

    /// Quarkus says nothing about a failed start when it is given a handler: [#explain] does.
    private static void run(Settings settings, Runnable stopped, String... arguments) {
        Quarkus.run(
                null,
                (code, failure) -> {
                    explain(failure, settings.address());
                    stopped.run();
                    System.exit(code);
                },
                arguments);
    }

    private static void explain(@Nullable Throwable failure, HttpAddress address) {
        if (failure == null) {
            return;
        }
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> sentence(cause, address).stream())
                .findFirst()
                .ifPresentOrElse(System.err::println, failure::printStackTrace);
    }

    /// What is to be said of a fault that its user can mend.
    private static Optional<String> sentence(Throwable fault, HttpAddress address) {
        return switch (fault) {
            case QuarkusBindException _ ->
                Optional.of(CannotStart.portTaken(address).getMessage());
            case org.ibid.identity.DamagedModel damaged -> Optional.ofNullable(damaged.getMessage());
            case org.ibid.reading.label.DamagedModel damaged -> Optional.ofNullable(damaged.getMessage());
            default -> Optional.empty();
        };
    }

    private static void say(CannotStart reason) {
        System.err.println(reason.getMessage());
    }
}
