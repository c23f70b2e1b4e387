/// What scholarly services answer in JSON, read as works: Crossref, DataCite, OpenAlex, Zotero. Only items of Zotero
/// are
/// written, too: [ZoteroSchema] is one table for both ways. Read [CrossrefReader] first.
@NullMarked
package org.ibid.exchange.service;

import org.jspecify.annotations.NullMarked;
