/// Files of tagged lines, which RIS, MEDLINE and RefWorks are: a tag and a value a line, values that go on in further
/// lines, entries that begin or end with a tag or a blank line. [TaggedFile] cuts a file into [TaggedEntry]s as a
/// [Dialect] says.
@NullMarked
package org.ibid.exchange.tagged;

import org.jspecify.annotations.NullMarked;
