package org.ibid;

import java.nio.file.Path;

/// A reason why Ibid cannot start that the person who started it can mend. The message is one whole sentence or two:
/// what is wrong, where, and what to do; the starter prints it alone, without a stack trace.
final class CannotStart extends RuntimeException {
    private CannotStart(String sentence, Throwable... causes) {
        super(sentence);
        for (Throwable cause : causes) {
            addSuppressed(cause);
        }
    }

    static CannotStart badSetting(String name, String value, String expected) {
        return new CannotStart("The setting %s is '%s': it must be %s.".formatted(name, value, expected));
    }

    static CannotStart portTaken(HttpAddress address) {
        return new CannotStart(
                "Port %d on %s is taken by another program: stop that program, or choose another port, as in ./serve --port %d."
                        .formatted(address.port(), address.host(), address.port() % 65535 + 1));
    }

    static CannotStart portNotAllowed(HttpAddress address, Throwable cause) {
        return new CannotStart(
                "Ibid cannot listen on port %d of %s (%s): choose another, as in ./serve --host 127.0.0.1 --port 8080."
                        .formatted(address.port(), address.host(), firstLine(cause)),
                cause);
    }

    static CannotStart noSuchHost(String host) {
        return new CannotStart(
                "The host '%s' to listen on is not known to this machine: use 127.0.0.1, 0.0.0.0 or an address it has."
                        .formatted(host));
    }

    static CannotStart notAFolder(Path place) {
        return new CannotStart("The data folder %s is a file: name a folder with ./serve --data FOLDER or IBID_DATA."
                .formatted(place));
    }

    static CannotStart notWritable(Path place, Throwable cause) {
        return new CannotStart(
                "The data folder %s cannot be written (%s): let this user write it, or name another with ./serve --data FOLDER or IBID_DATA."
                        .formatted(place, cause.getClass().getSimpleName()),
                cause);
    }

    static CannotStart inUse(Path place, String holder) {
        return new CannotStart(
                "The data folder %s is in use by another Ibid (%s): stop that one, or name another folder with ./serve --data FOLDER or IBID_DATA."
                        .formatted(place, holder));
    }

    static CannotStart otherMajorVersion(Path cluster, String found, String ours) {
        return new CannotStart(
                "The data in %s was written by PostgreSQL %s and this Ibid brings PostgreSQL %s: start the Ibid that wrote it, dump the data and load it here, or run pg_upgrade."
                        .formatted(cluster, found, ours));
    }

    static CannotStart passwordLost(Path file) {
        return new CannotStart(
                "The file %s with the database's password is missing: put it back from a backup of the data folder."
                        .formatted(file));
    }

    static CannotStart databaseDoesNotStop(Path cluster, long pid) {
        return new CannotStart(
                "A PostgreSQL (process %d) from an earlier run still holds %s and does not stop: end it with kill -INT %d, then start again."
                        .formatted(pid, cluster, pid));
    }

    static CannotStart databaseFailed(Path log, String said, Throwable cause) {
        return new CannotStart(
                "The embedded PostgreSQL does not start (%s): see %s, or name a database server of your own with QUARKUS_DATASOURCE_JDBC_URL."
                        .formatted(said, log),
                cause);
    }

    static CannotStart notPostgres(String url) {
        return new CannotStart(
                "The database address %s is not one of PostgreSQL: it must look like jdbc:postgresql://host:5432/database."
                        .formatted(url));
    }

    static CannotStart databaseUnreachable(String url, Throwable cause) {
        return new CannotStart(
                "The database %s cannot be reached (%s): start it or mend QUARKUS_DATASOURCE_JDBC_URL, or unset that to use the embedded one."
                        .formatted(url, firstLine(cause)),
                cause);
    }

    static CannotStart databaseRefuses(String url, Throwable cause) {
        return new CannotStart(
                "The database %s refuses the sign-in (%s): mend QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD."
                        .formatted(url, firstLine(cause)),
                cause);
    }

    private static String firstLine(Throwable cause) {
        String said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }
}
