/// What scholarly services answer in JSON, read as works: Crossref, DataCite, OpenAlex, Zotero. Their answers are never
/// written. Read [CrossrefReader] first.
@NullMarked
package org.ibid.exchange.service;

import org.jspecify.annotations.NullMarked;
