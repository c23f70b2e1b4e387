package org.ibid.csl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// An output format.
public enum Format {
    /// HTML without a page around it; DOIs and web addresses are links.
    HTML("text/html"),
    /// Plain text without any markup.
    TEXT("text/plain"),
    /// CommonMark.
    MARKDOWN("text/markdown");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /// The format of a name in any case: `html`, `text`, `markdown`.
    public static Optional<Format> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /// The media type, without a charset.
    public String mediaType() {
        return mediaType;
    }
}
