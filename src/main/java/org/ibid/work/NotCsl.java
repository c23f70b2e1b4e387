package org.ibid.work;

/// An item that no CSL processor could use. The message says what is wrong; [#path] says where.
public final class NotCsl extends RuntimeException {

    private final String path;

    public NotCsl(String path, String message) {
        super(message);
        this.path = path;
    }

    /// Where in the item, as member names and indexes: `author[1].family`; empty for the item as a whole.
    public String path() {
        return path;
    }
}
