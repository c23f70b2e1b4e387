package org.ibid.csl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What renders behind [Citeproc].
public enum Engine {
    /// Our own, `org.ibid.csl.engine`.
    IBID,
    /// citeproc-java: most of CSL 1.0.2, without disambiguation.
    CITEPROC_JAVA;

    /// The engine of a name: `ibid`, `citeproc-java`.
    public static Optional<Engine> named(String name) {
        return Arrays.stream(values())
                .filter(engine -> engine.label().equals(name.strip()))
                .findFirst();
    }

    /// The name by which it is chosen.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Processor processor() {
        return switch (this) {
            case IBID -> new IbidProcessor();
            case CITEPROC_JAVA -> new CiteprocJavaProcessor();
        };
    }
}
