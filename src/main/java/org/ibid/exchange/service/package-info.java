/// What scholarly services answer, read as works: Crossref, DataCite, OpenAlex, Open Library, arXiv, Zotero. Their
/// answers are never written. Read [CrossrefReader] first.
@NullMarked
package org.ibid.exchange.service;

import org.jspecify.annotations.NullMarked;
