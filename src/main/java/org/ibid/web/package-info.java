/// The pages a person sees.
///
/// May use every room but `api`.
@NullMarked
package org.ibid.web;

import org.jspecify.annotations.NullMarked;
