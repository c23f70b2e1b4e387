package org.ibid.library;

import java.util.List;

/// One part of a long list.
///
/// @param total  how many there are in all
/// @param offset how many stand before this part
/// @param items  this part
public record Page<T>(long total, int offset, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }
}
