/// Zotero's Web API, version 3, for reading: works are items, papers are collections of the works they cite, libraries
/// are a user's library and groups. Programs made for api.zotero.org or for Zotero's local API
/// (`http://localhost:23119/api`) read Ibid's libraries through it.
///
/// Source: zotero.org/support/dev/web_api/v3 and the sources of zotero/dataserver. Read
/// [org.ibid.protocols.zotero.ItemsResource] first.
@NullMarked
package org.ibid.protocols.zotero;

import org.jspecify.annotations.NullMarked;
