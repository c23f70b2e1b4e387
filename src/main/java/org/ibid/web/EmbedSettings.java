package org.ibid.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/// What can be set of showing citations and bibliographies in the pages of others.
@ConfigMapping(prefix = "ibid.embed")
public interface EmbedSettings {

    /// How long browsers, and caches between, may show what they have without asking: a correction is seen so much
    /// later. A day longer they may show it while they ask.
    @WithDefault("60s")
    Duration maxAge();

    /// The origins whose pages may read from here, by the protocols of others too: `https://journal.example`; `*` for
    /// all.
    @WithDefault("*")
    List<String> origins();

    /// [#maxAge()] as the header `Cache-Control` says it (RFC 9111, RFC 5861).
    default String cacheControl() {
        return "public, max-age=" + maxAge().toSeconds() + ", stale-while-revalidate=86400";
    }
}
