package org.ibid.library;

/// No merge of the library has this id.
public final class NoSuchMerge extends RuntimeException {
    public NoSuchMerge(String id) {
        super("There is no merge \"" + id + "\" in this library.");
    }
}
