package org.ibid;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.ibid.csl.Engine;

/// What the starter must know before Quarkus runs: where to listen, where the data is kept, and the database server
/// to use in place of the embedded one, if the user named any.
record Settings(HttpAddress address, Path data, Optional<ExternalDatabase> database) {
    static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    static final String DATABASE_USER = "quarkus.datasource.username";
    static final String DATABASE_PASSWORD = "quarkus.datasource.password";

    /// Reads them from system properties, the environment, `.env`, `config/application.properties` and the service's
    /// own defaults, in Quarkus' order.
    static Settings read(Config config) {
        engine(config);
        return new Settings(address(config), data(config), database(config));
    }

    /// What renders citations and bibliographies.
    static Engine engine(Config config) {
        String name = text(config, "ibid.csl.engine").orElse(Engine.IBID.label());
        return Engine.named(name)
                .orElseThrow(() -> CannotStart.badSetting("ibid.csl.engine", name, "ibid or citeproc-java"));
    }

    static HttpAddress address(Config config) {
        String port = text(config, "quarkus.http.port").orElse("8080");
        try {
            return new HttpAddress(text(config, "quarkus.http.host").orElse("127.0.0.1"), Integer.parseInt(port));
        } catch (NumberFormatException e) {
            throw CannotStart.badSetting("quarkus.http.port", port, "a number from 0 to 65535");
        }
    }

    private static Path data(Config config) {
        return text(config, "ibid.data")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".ibid"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<ExternalDatabase> database(Config config) {
        return text(config, DATABASE_URL)
                .map(url -> new ExternalDatabase(url, text(config, DATABASE_USER), text(config, DATABASE_PASSWORD)));
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }
}
