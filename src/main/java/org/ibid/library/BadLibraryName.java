package org.ibid.library;

/// A library's name stands in addresses, so not every text can be one.
public final class BadLibraryName extends RuntimeException {
    public BadLibraryName(String name) {
        super("\"" + name + "\" cannot name a library: use up to 63 lower-case letters, digits and hyphens,"
                + " beginning with a letter or digit.");
    }
}
