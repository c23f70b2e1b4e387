package org.ibid.csl.citeprocjava;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Compiled styles waiting for work, each lent to one thread at a time: compiling costs 2 to 7 ms, using one from
/// here nothing. Holds as many of one kind as were ever used at once, up to a bound; kinds unused longest go
/// first. Thread-safe.
public final class StylePool {

    private static final int KINDS = 48;
    private static final int OF_A_KIND = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /// The texts decide, so a changed style file is another kind.
    private record Kind(String xml, String locale) {}

    private final Function<String, String> localeFiles;
    private final Map<Kind, Deque<CiteprocJavaStyle>> idle = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Deque<CiteprocJavaStyle>> eldest) {
            return size() > KINDS;
        }
    };

    /// @param localeFiles the XML of the locale of an id (`de-AT`)
    public StylePool(Function<String, String> localeFiles) {
        this.localeFiles = localeFiles;
    }

    /// Runs a task with a compiled style that no other thread has. If the task fails, the compiled style is
    /// dropped: nobody knows the state it is in.
    ///
    /// @throws org.ibid.csl.xml.NotReadable if the engine cannot make a style of it
    public <T> T with(String xml, String locale, Function<CiteprocJavaStyle, T> task) {
        var kind = new Kind(xml, locale);
        CiteprocJavaStyle compiled = take(kind);
        if (compiled == null) {
            compiled = CiteprocJavaStyle.compile(xml, locale, localeFiles.apply(locale));
        }
        T result = task.apply(compiled);
        putBack(kind, compiled);
        return result;
    }

    private synchronized @Nullable CiteprocJavaStyle take(Kind kind) {
        var waiting = idle.get(kind);
        return waiting == null ? null : waiting.poll();
    }

    private synchronized void putBack(Kind kind, CiteprocJavaStyle compiled) {
        var waiting = idle.computeIfAbsent(kind, _ -> new ArrayDeque<>());
        if (waiting.size() < OF_A_KIND) {
            waiting.push(compiled);
        }
    }
}
