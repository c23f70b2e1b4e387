/// Which keys a manuscript cites, by the grammar of the program it is written for.
/// [org.ibid.reading.cited.CitedKeys] is the door; plain Java, and uses nothing of ours.
@NullMarked
package org.ibid.reading.cited;

import org.jspecify.annotations.NullMarked;
