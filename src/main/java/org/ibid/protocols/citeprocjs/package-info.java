/// Rendering by POST, as zotero/citeproc-js-server does it for Zotero's web API and for content management systems.
@NullMarked
package org.ibid.protocols.citeprocjs;

import org.jspecify.annotations.NullMarked;
