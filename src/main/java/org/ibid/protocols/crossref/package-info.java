/// Crossref's REST API over the works of a library: finding the work of a reference, works by DOI, lists with filters.
///
/// Source: Crossref's documentation (github.com/CrossRef/rest-api-doc, `rest_api.md` and `api_format.md`). What it has
/// and a library has not (members, funders, licences, facets, samples) is refused in words. Read
/// [org.ibid.protocols.crossref.CrossrefApi] first.
@NullMarked
package org.ibid.protocols.crossref;

import org.jspecify.annotations.NullMarked;
