/// OpenCitations' Index (version 2) and Meta over the network of a library: who cites whom, and the metadata of both.
///
/// Source: their definitions (github.com/opencitations/oc_api: `index_v2.hf`, `meta_v1.hf`) and the parameters of the
/// server they are for (github.com/opencitations/ramose, `docs/04-parameters.md`). An OMID is a work's id as a number;
/// an OCI is two of them. Read [org.ibid.protocols.opencitations.IndexApi] first.
@NullMarked
package org.ibid.protocols.opencitations;

import org.jspecify.annotations.NullMarked;
