/// What pages say of works to programs, which is only written: COinS, Highwire's `meta` tags, Dublin Core, schema.org,
/// and Wikipedia's templates.
@NullMarked
package org.ibid.exchange.web;

import org.jspecify.annotations.NullMarked;
