/// Asking the world's registries what they know of a work: Crossref, DataCite, OpenAlex, Open Library, PubMed, arXiv.
/// One client each, behind one door; polite (who asks is said, pauses are kept, a service in trouble is left alone) and
/// distrustful (answers are bounded in size and time, and none can make Ibid call another host). Nothing is stored and
/// nothing decided here: whether an answer is the work asked for, `identity` says.
///
/// Uses `work` and `exchange`. Read [Lookup] first.
@NullMarked
package org.ibid.lookup;

import org.jspecify.annotations.NullMarked;
