/// oEmbed 1.0 (oembed.com): how a work's or a paper's page, or a frame, is embedded, told to whoever has its address.
@NullMarked
package org.ibid.protocols.oembed;

import org.jspecify.annotations.NullMarked;
