/// What scholarly services answer, read as works: Crossref, DataCite, OpenAlex, Open Library, arXiv, Zotero; and works
/// written as Crossref answers them and as Zotero's items. Read [CrossrefReader] first, then [CrossrefFields] and
/// [ZoteroSchema], tables that go both ways.
@NullMarked
package org.ibid.exchange.service;

import org.jspecify.annotations.NullMarked;
