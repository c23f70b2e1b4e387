/// Wikimedia's Citoid: the data of a source for a citation template, by an identifier or an address.
///
/// Source: mediawiki.org/wiki/Citoid/API and the sources of mediawiki/services/citoid (`Exporter.js`, `routes`).
@NullMarked
package org.ibid.protocols.citoid;

import org.jspecify.annotations.NullMarked;
