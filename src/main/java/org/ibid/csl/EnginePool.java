package org.ibid.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Compiled styles waiting for work, each lent to one thread at a time: compiling costs 2 to 7 ms, using one from
/// here nothing. Holds as many of one kind as were ever used at once, up to a bound; kinds unused longest go
/// first.
final class EnginePool {

    private static final int KINDS = 48;
    private static final int OF_A_KIND = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /// The texts decide, so a changed style file is another kind.
    private record Kind(String xml, String locale) {}

    private final Map<Kind, Deque<CompiledStyle>> idle = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Deque<CompiledStyle>> eldest) {
            return size() > KINDS;
        }
    };

    /// Runs a task with a compiled style that no other thread has. If the task fails, the compiled style is
    /// dropped: nobody knows the state it is in.
    <T> T with(Style style, String locale, Function<CompiledStyle, T> task) {
        var kind = new Kind(style.xml(), locale);
        CompiledStyle compiled = take(kind);
        if (compiled == null) {
            compiled = CompiledStyle.compile(style.info().id(), style.xml(), locale);
        }
        T result = task.apply(compiled);
        putBack(kind, compiled);
        return result;
    }

    private synchronized @Nullable CompiledStyle take(Kind kind) {
        var waiting = idle.get(kind);
        return waiting == null ? null : waiting.poll();
    }

    private synchronized void putBack(Kind kind, CompiledStyle compiled) {
        var waiting = idle.computeIfAbsent(kind, _ -> new ArrayDeque<>());
        if (waiting.size() < OF_A_KIND) {
            waiting.push(compiled);
        }
    }
}
