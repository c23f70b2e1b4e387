/// BibTeX and LaTeX text.
@NullMarked
package org.ibid.exchange.bibtex;

import org.jspecify.annotations.NullMarked;
