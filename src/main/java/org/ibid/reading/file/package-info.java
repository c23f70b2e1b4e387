/// From a paper's file, of whatever kind, to the text that [org.ibid.reading.PaperReader] reads, and to what
/// the file states exactly beside it.
///
/// Read [org.ibid.reading.file.PaperFiles] first: it tells the kind by the bytes and hands them to the reader
/// of that kind, which sets paragraphs, headings and notes into a [org.ibid.reading.file.PaperBody]. What all
/// of them may cost stands in [org.ibid.reading.file.FileLimits]. What was handed in as an archive is taken
/// apart by [org.ibid.reading.file.PaperArchives].
///
/// Plain Java; bytes in, no files, no clock. May use `work` and `reading`.
@NullMarked
package org.ibid.reading.file;

import org.jspecify.annotations.NullMarked;
