/// Measures of the room `identity` on labelled data that is not part of the project.
@NullMarked
package org.ibid.bench.identity;

import org.jspecify.annotations.NullMarked;
