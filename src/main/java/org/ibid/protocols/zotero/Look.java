package org.ibid.protocols.zotero;

import java.util.Optional;

/// How citations and bibliographies are wanted.
///
/// @param style    a CSL style's id or address
/// @param locale   a locale; the style's own if it is empty
/// @param isLinked whether addresses are links
/// @param isInline whether the HTML brings its style with it
record Look(String style, Optional<String> locale, boolean isLinked, boolean isInline) {

    /// Zotero's default `chicago-note-bibliography`, by the name it has in CSL's repository today.
    static final String USUAL_STYLE = "chicago-notes-bibliography";

    Look {
        style = style.equals("chicago-note-bibliography") ? USUAL_STYLE : style;
    }
}
