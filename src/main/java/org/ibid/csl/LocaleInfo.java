package org.ibid.csl;

import static java.util.Objects.requireNonNull;

/// A locale that styles can be rendered in.
///
/// @param id   a language tag, such as `de-CH`
/// @param name the language's name in English: "German (Switzerland)"
public record LocaleInfo(String id, String name) {
    public LocaleInfo {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
