package org.ibid.library;

/// A work is not what the writer takes it for: it was changed since.
public final class VersionChanged extends RuntimeException {

    private final StoredWork now;

    public VersionChanged(StoredWork now) {
        super("The work " + now.key() + " was changed since: its version is " + now.version()
                + " now. Fetch it, see what changed, and write again with the new ETag.");
        this.now = now;
    }

    /// The work as it is.
    public StoredWork now() {
        return now;
    }
}
