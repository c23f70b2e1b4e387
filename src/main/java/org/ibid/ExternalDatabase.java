package org.ibid;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// A PostgreSQL server that the user runs and names.
record ExternalDatabase(String url, Optional<String> user, Optional<String> password) {
    private static final int SECONDS_TO_ANSWER = 10;

    /// Connects once, so that a server that is down or refuses us is told in one sentence.
    ///
    /// @throws CannotStart when no connection can be had
    void checkReachable() {
        try (Connection connection = new Driver().connect(url, properties())) {
            if (connection == null) {
                throw CannotStart.notPostgres(place());
            }
        } catch (SQLException e) {
            throw refused(e) ? CannotStart.databaseRefuses(place(), e) : CannotStart.databaseUnreachable(place(), e);
        }
    }

    /// The address without its parameters, which may hold a password.
    String place() {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    private Properties properties() {
        Properties properties = new Properties();
        user.ifPresent(name -> PGProperty.USER.set(properties, name));
        password.ifPresent(secret -> PGProperty.PASSWORD.set(properties, secret));
        PGProperty.LOGIN_TIMEOUT.set(properties, SECONDS_TO_ANSWER);
        PGProperty.CONNECT_TIMEOUT.set(properties, SECONDS_TO_ANSWER);
        return properties;
    }

    /// Class 28, "invalid authorization specification", and the driver's 08004 for a password it was not given
    /// (PostgreSQL 18, appendix A).
    private static boolean refused(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("28") || state.equals("08004");
    }
}
