package org.ibid.library;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON merge patches (RFC 7396): members replace members, objects are gone into, null takes away.
final class MergePatch {

    private MergePatch() {}

    static Map<String, Object> of(Map<?, ?> target, Map<?, ?> patch) {
        var patched = new LinkedHashMap<String, Object>();
        target.forEach((name, value) -> patched.put(name.toString(), value));
        patch.forEach((name, value) -> patched.compute(name.toString(), (_, there) -> patched(there, value)));
        return patched;
    }

    private static @Nullable Object patched(@Nullable Object there, @Nullable Object patch) {
        return patch instanceof Map<?, ?> members
                ? of(there instanceof Map<?, ?> map ? map : Map.of(), members)
                : patch;
    }
}
