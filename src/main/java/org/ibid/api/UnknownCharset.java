package org.ibid.api;

/// A charset that Java does not know.
final class UnknownCharset extends RuntimeException {
    UnknownCharset(String name) {
        super("There is no charset \"" + name + "\": name one such as utf-8 or windows-1252.");
    }
}
