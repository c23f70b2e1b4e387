/// zotero/translation-server: works by identifier, and records from one format into another. What it does by loading
/// pages from the web is answered from what the library knows.
///
/// Source: its README and the files `src/*Endpoint.js`.
@NullMarked
package org.ibid.protocols.translationserver;

import org.jspecify.annotations.NullMarked;
