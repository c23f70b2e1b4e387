/// From a paper's text to its metadata, its references and its citations, each with its place in the text.
///
/// Read [org.ibid.reading.PaperReader] first: it finds the reference list ([org.ibid.reading.ReferenceList]), cuts it
/// into entries ([org.ibid.reading.EntryCutter]), has each read by the learned model
/// ([org.ibid.reading.ReferenceReader]: the fields from [org.ibid.reading.label.Labeller], the record from
/// [org.ibid.reading.Assembly]), reads what stands before the body ([org.ibid.reading.FrontMatter]), finds the
/// citations ([org.ibid.reading.CitationFinder]) and links them to the entries ([org.ibid.reading.Linker]).
///
/// Inside the room places are [org.ibid.reading.Slice]s, by Java's indexes; what leaves it has a
/// [org.ibid.reading.Span], in code points. Patterns here must not be able to backtrack without bound.
///
/// Plain Java; may use `work` only. Used by `library` and `manuscript`.
@NullMarked
package org.ibid.reading;

import org.jspecify.annotations.NullMarked;
