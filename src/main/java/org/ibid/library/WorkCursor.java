package org.ibid.library;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/// Many works, read a page at a time as they are asked for.
final class WorkCursor implements Iterator<StoredWork> {

    private final Function<Optional<WorkRow>, Rows> pages;
    private Iterator<StoredWork> page = List.<StoredWork>of().iterator();
    private Optional<WorkRow> last = Optional.empty();
    private boolean isEnd;

    /// @param pages gives the works behind one, the first ones behind none; none at the end
    WorkCursor(Function<Optional<WorkRow>, Rows> pages) {
        this.pages = pages;
    }

    /// Works with their rows.
    record Rows(List<WorkRow> rows, List<StoredWork> works) {}

    @Override
    public boolean hasNext() {
        if (!page.hasNext() && !isEnd) {
            var next = pages.apply(last);
            isEnd = next.rows().isEmpty();
            last = isEnd ? last : Optional.of(next.rows().getLast());
            page = next.works().iterator();
        }
        return page.hasNext();
    }

    @Override
    public StoredWork next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }
}
