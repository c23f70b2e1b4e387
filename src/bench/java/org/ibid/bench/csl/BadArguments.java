package org.ibid.bench.csl;

/// Arguments or data that a measurement cannot use; the message is one sentence for its user.
public final class BadArguments extends Exception {
    public BadArguments(String message) {
        super(message);
    }
}
