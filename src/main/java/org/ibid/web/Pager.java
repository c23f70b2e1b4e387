package org.ibid.web;

import org.ibid.library.Window;

/// One part of a long list on a page.
///
/// @param offset how many stand before it; what is negative counts as none
/// @param limit  how many it shows at the most
record Pager(int offset, int limit) {

    Pager {
        offset = Math.max(0, offset);
    }

    /// The links around one part of a list.
    ///
    /// @param from     the first one's number, from 1
    /// @param to       the last one's number
    /// @param total    how many there are in all
    /// @param previous the address of the part before; empty if there is none
    /// @param next     the address of the part behind; empty if there is none
    record Links(long from, long to, long total, String previous, String next) {}

    Window window() {
        return new Window(offset, limit);
    }

    /// @param address the page's address, up to and with the `?` or `&` before one more parameter
    Links over(long total, String address) {
        return new Links(
                Math.min(total, offset + 1L),
                Math.min(total, (long) offset + limit),
                total,
                offset == 0 ? "" : address + "offset=" + Math.max(0, offset - limit),
                (long) offset + limit >= total ? "" : address + "offset=" + (offset + limit));
    }
}
