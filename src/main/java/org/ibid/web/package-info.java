/// The pages a person sees, rendered on the server; readable without JavaScript.
///
/// May use every room but `api` and `protocols`, which use it for [org.ibid.web.LibraryAddress],
/// [org.ibid.web.Representation] and [org.ibid.web.Exports]. Read [org.ibid.web.ReadPage] first: one paper with its
/// text, its references and what is between them. The templates are in `src/main/resources/web`, the style sheet and
/// the script in `src/main/resources/META-INF/resources/ibid`. What the pages of others show is `web/embed.js`, served
/// by [org.ibid.web.EmbedScript]; [org.ibid.web.EmbedPage] explains it, and [org.ibid.web.CrossOrigin] says what they
/// may read.
@NullMarked
package org.ibid.web;

import org.jspecify.annotations.NullMarked;
