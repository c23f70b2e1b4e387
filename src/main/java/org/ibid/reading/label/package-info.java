/// Reading one reference by a learned model: a linear chain over its words, in AnyStyle's labels.
///
/// Read [org.ibid.reading.label.Labeller] first: it cuts the raw text into [org.ibid.reading.label.Words], describes
/// each by [org.ibid.reading.label.Features], weighs them with the [org.ibid.reading.label.Model] and finds the best
/// [org.ibid.reading.label.Lattice] path. The model is trained by `org.ibid.train` (src/train); its file says what it
/// learnt from.
///
/// Plain Java; uses nothing of ours. Used by `reading`.
@NullMarked
package org.ibid.reading.label;

import org.jspecify.annotations.NullMarked;
