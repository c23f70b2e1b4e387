/// Other people's APIs, spoken so that their clients work with Ibid unmodified.
///
/// May use every room but `api`. Each protocol is a package of its own over this one; everything it says comes from
/// the other rooms. Read [org.ibid.protocols.Protocol] first: which there are, and how each tells errors. A resource
/// says which one it speaks with [org.ibid.protocols.Speaks]; then it can be switched off, its errors (those of other
/// rooms, too) leave in the protocol's form, and it is left out of our own OpenAPI document.
@NullMarked
package org.ibid.protocols;

import org.jspecify.annotations.NullMarked;
