package org.ibid.library;

/// A write that must say what version it expects does not.
public final class VersionMissing extends RuntimeException {

    private final StoredWork now;

    public VersionMissing(StoredWork now) {
        super("Say which version of " + now.key() + " you mean to change: fetch it and send its ETag as If-Match, or"
                + " If-Match: * for any. PATCH /libraries/{name} says which writes need it.");
        this.now = now;
    }

    /// The work as it is.
    public StoredWork now() {
        return now;
    }
}
