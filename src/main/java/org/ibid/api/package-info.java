/// The REST API: thin endpoints over the other rooms, content negotiation, problems.
///
/// May use every other room; none may use it.
@NullMarked
package org.ibid.api;

import org.jspecify.annotations.NullMarked;
