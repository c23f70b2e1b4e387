package org.ibid.library.audit;

import java.util.List;
import java.util.stream.Stream;

/// Entries that cut their authors short. One finding for a list: it may be the list's rule. Notes are shortened by
/// right.
final class AuthorsLeftOut implements Check {

    @Override
    public Stream<Finding> of(Submission paper) {
        return paper.lists().stream()
                .filter(list -> !paper.isOfNotes(list))
                .map(list -> list.stream().filter(AuthorsLeftOut::isCut).toList())
                .filter(cut -> !cut.isEmpty())
                .map(AuthorsLeftOut::finding);
    }

    private static boolean isCut(Entry entry) {
        return !entry.isRepeat() && entry.leavesAuthorsOut();
    }

    private static Finding finding(List<Entry> cut) {
        String which = cut.size() == 1
                ? cut.getFirst().calledAtStart() + " leaves authors out"
                : cut.size() + " entries leave authors out";
        return new Finding(
                        Kind.ET_AL_IN_LIST,
                        which + " with \"et al.\". Name all that the style wants named.",
                        cut.stream().map(entry -> entry.place("et al")).toList())
                .about("author");
    }
}
