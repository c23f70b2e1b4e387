/// Better BibTeX for Zotero, spoken headless: pull export, JSON-RPC and cite-as-you-write.
///
/// Source: retorque.re/zotero-better-bibtex (exporting/pull, exporting/json-rpc, citing/cayw) and its sources.
@NullMarked
package org.ibid.protocols.betterbibtex;

import org.jspecify.annotations.NullMarked;
