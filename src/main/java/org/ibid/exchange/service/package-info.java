/// What scholarly services answer, read as works: Crossref, DataCite, OpenAlex, Open Library, arXiv, Zotero; and works
/// written as Crossref answers them. Read [CrossrefReader] first, then [CrossrefFields], which goes both ways.
@NullMarked
package org.ibid.exchange.service;

import org.jspecify.annotations.NullMarked;
