package org.ibid.library;

/// A text in which neither a title, an abstract, a reference nor a citation was found.
public final class NotAPaper extends RuntimeException {
    public NotAPaper() {
        super("No paper was found in this text: no title, no abstract, no reference list and no citation.");
    }
}
