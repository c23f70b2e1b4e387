package org.ibid.library.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tells a paper's lists apart, one of each chapter or notes and a bibliography: what is in order in each of them need
/// not be so in all together.
///
/// A list ends where running text cites before the next entry, where numbers begin again, begin or cease for good, and
/// where the next entry stands further up in the text.
final class Lists {

    /// Between two works of one note stands no more than "; see also ".
    private static final int LONGEST_JOINT = 40;

    private final List<Entry> entries;
    private final int[] cited;

    private Lists(List<Entry> entries, List<Pointer> pointers) {
        this.entries = entries;
        this.cited = pointers.stream()
                .mapToInt(pointer -> pointer.citation().span().start())
                .sorted()
                .toArray();
    }

    /// The entries list by list, in their order.
    static List<List<Entry>> of(List<Entry> entries, List<Pointer> pointers) {
        var paper = new Lists(entries, pointers);
        var lists = new ArrayList<List<Entry>>();
        int from = 0;
        for (int i = 1; i <= entries.size(); i++) {
            if (i == entries.size() || paper.beginsList(i)) {
                lists.add(entries.subList(from, i));
                from = i;
            }
        }
        return List.copyOf(lists);
    }

    private boolean beginsList(int index) {
        var before = entries.get(index - 1);
        var here = entries.get(index);
        int end = before.reference().span().end();
        int start = here.reference().span().start();
        if (start < end || changesForGood(index)) {
            return true;
        }
        boolean sameNote = isNumbered(index) && here.label().equals(before.label()) && start - end <= LONGEST_JOINT;
        boolean again = !sameNote && here.label().orElse(0) <= before.label().orElse(0);
        return again && (isCitedBetween(end, start) || here.label().orElse(0) == 1 && isFollowedByTwo(index));
    }

    /// Whether numbers cease or begin here. One entry whose number was lost, or is an odd one ("12a"), changes nothing:
    /// there must be two of either kind beside each other.
    private boolean changesForGood(int index) {
        return index > 1
                && index + 1 < entries.size()
                && isNumbered(index) != isNumbered(index - 1)
                && isNumbered(index - 1) == isNumbered(index - 2)
                && isNumbered(index) == isNumbered(index + 1);
    }

    private boolean isNumbered(int index) {
        return entries.get(index).label().isPresent();
    }

    private boolean isCitedBetween(int start, int end) {
        int at = Arrays.binarySearch(cited, start);
        int next = at < 0 ? -at - 1 : at;
        return next < cited.length && cited[next] < end;
    }

    private boolean isFollowedByTwo(int index) {
        return index + 1 < entries.size() && entries.get(index + 1).label().orElse(0) == 2;
    }
}
