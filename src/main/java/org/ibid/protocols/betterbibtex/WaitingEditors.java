package org.ibid.protocols.betterbibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ibid.library.LibraryId;

/// Editors whose request waits until a person has picked. They wait in this process only: behind several, the pages of
/// the picker have to reach the one that the editor reached.
@ApplicationScoped
class WaitingEditors {

    /// More than one person has editors.
    private static final int MOST = 20;

    private final Deque<Editor> waiting = new ArrayDeque<>();

    /// @param text what it is given: empty if nobody picks in time
    record Editor(LibraryId library, Wish wish, CompletableFuture<String> text) {}

    /// An editor begins to wait; empty if too many do.
    Optional<Editor> enter(LibraryId library, Wish wish, int seconds) {
        var editor = new Editor(library, wish, new CompletableFuture<>());
        synchronized (waiting) {
            if (waiting.size() == MOST) {
                return Optional.empty();
            }
            waiting.add(editor);
        }
        editor.text().completeOnTimeout("", seconds, TimeUnit.SECONDS).whenComplete((_, _) -> leave(editor));
        return Optional.of(editor);
    }

    private void leave(Editor editor) {
        synchronized (waiting) {
            waiting.remove(editor);
        }
    }

    /// The editor that has waited longest for works of a library.
    Optional<Editor> next(LibraryId library) {
        synchronized (waiting) {
            return waiting.stream()
                    .filter(editor -> editor.library().equals(library))
                    .findFirst();
        }
    }
}
