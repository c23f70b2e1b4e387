/// From a paper's text to its metadata, its references and its citations, each with its place in the text.
///
/// Plain Java; may use `work` only.
@NullMarked
package org.ibid.reading;

import org.jspecify.annotations.NullMarked;
