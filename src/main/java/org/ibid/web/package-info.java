/// The pages a person sees, rendered on the server; readable without JavaScript. And what `api` and `protocols` share
/// of HTTP: which library an address means ([org.ibid.web.LibraryAddress]), a work in the form that a client accepts
/// ([org.ibid.web.Representation]), works as files ([org.ibid.web.Exports]), whose pages may read what
/// ([org.ibid.web.Readers]).
///
/// May use every room but `api` and `protocols`. Read [org.ibid.web.ReadPage] first: one paper with its text, its
/// references and what is between them. The templates are in `src/main/resources/web`, the style sheet and the script
/// in `src/main/resources/META-INF/resources/ibid`. What the pages of others show is `web/embed.js`, served by
/// [org.ibid.web.EmbedScript], or a frame ([org.ibid.web.EmbedFrame]); [org.ibid.web.EmbedPage] explains both, and
/// [org.ibid.web.CrossOrigin] says what they may read.
@NullMarked
package org.ibid.web;

import org.jspecify.annotations.NullMarked;
