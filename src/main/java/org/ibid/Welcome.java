package org.ibid;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import org.eclipse.microprofile.config.Config;

/// What the console says when the service is up.
@ApplicationScoped
class Welcome {
    /// The setting in which the starter says, in words, where the data is kept.
    static final String STORAGE = "ibid.storage";

    private final HttpAddress address;
    private final String storage;
    private final FirstPapers papers;

    Welcome(Config config, FirstPapers papers) {
        this.papers = papers;
        this.address = Settings.address(config);
        this.storage = config.getOptionalValue(STORAGE, String.class).orElse("in a database of the tests");
    }

    void loadFirstPapers(@Observes StartupEvent event) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            papers.load();
        }
    }

    void serviceIsUp(@ObservesAsync HttpServerStart event) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            System.out.println(text());
        }
    }

    private String text() {
        return """
                Ibid is ready: %1$s/
                %2$s
                The data is kept %3$s.

                Three things to try:
                  a browser at    %1$s/
                  the papers      curl %1$s/papers
                  a bibliography  curl '%1$s/bibliography?works=clary2022russia,tankel2018beyond&style=apa&format=text'

                Stop it with Ctrl-C.""".formatted(address.url(), reach(), storage);
    }

    private String reach() {
        return address.isLoopback()
                ? "It listens on this machine only, and has no access control yet."
                : "WARNING: it listens on %s and has no access control yet: anyone who can reach this machine can read and change everything."
                        .formatted(address.host());
    }
}
