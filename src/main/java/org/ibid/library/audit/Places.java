package org.ibid.library.audit;

import java.util.Optional;
import org.ibid.reading.Span;

/// Indexes of a paper's text as places, told in code points. For one pass: indexes have to ascend.
final class Places {

    private final Submission paper;
    private int index;
    private int codePoint;

    Places(Submission paper) {
        this.paper = paper;
    }

    /// The place from one index to another, with the entry it is in.
    Place between(int start, int end) {
        int from = Math.max(start, index);
        codePoint += paper.text().codePointCount(index, from);
        index = from;
        String quote = paper.text().substring(start, end);
        var span = new Span(codePoint, codePoint + quote.codePointCount(0, quote.length()));
        return new Place(span, quote, "", Optional.empty(), entryAt(span.start()));
    }

    private Optional<Integer> entryAt(int at) {
        return paper.entries().stream()
                .filter(entry -> entry.reference().span().start() <= at
                        && at < entry.reference().span().end())
                .map(Entry::number)
                .findFirst();
    }
}
