package org.ibid.library;

/// No paper of the library has this id.
public final class NoSuchPaper extends RuntimeException {
    public NoSuchPaper(String id) {
        super("There is no paper \"" + id + "\" in this library.");
    }
}
