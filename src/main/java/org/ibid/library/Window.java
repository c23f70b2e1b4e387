package org.ibid.library;

/// Which part of a long list is asked for.
///
/// @param offset how many to pass over; not negative
/// @param limit  how many at the most; 1 to [#MOST]
public record Window(int offset, int limit) {

    /// The most that one page holds.
    public static final int MOST = 500;

    public Window {
        if (offset < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }
}
