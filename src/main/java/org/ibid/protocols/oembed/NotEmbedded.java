package org.ibid.protocols.oembed;

import java.net.URI;

/// An address of a page that is not here, or cannot be embedded.
final class NotEmbedded extends RuntimeException {
    NotEmbedded(String address, URI service) {
        super("\"" + address + "\" is no page that can be embedded. Those that can: " + service + "view/{work}, "
                + service
                + "read/{paper}, " + service + "embed/bibliography?works=..., also under " + service
                + "libraries/{library}/.");
    }
}
