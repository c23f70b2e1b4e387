package org.ibid.bench.made;

import java.util.Set;

/// How a made paper is written and set.
///
/// @param style    the CSL style of its citations and its list
/// @param works    how many sources it has, in each chapter
/// @param label    how entries are numbered: "%d.", "[%d]", "(%d)", "^" for raised digits; empty for no numbers
/// @param heading  over the list
/// @param held     whether its results were not looked at before the end
record Template(
        String name,
        String style,
        String language,
        Cites cites,
        int works,
        int chapters,
        String label,
        String heading,
        Layout layout,
        Set<Extra> extras,
        boolean held) {

    /// How the running text cites.
    enum Cites {
        AUTHOR_DATE,
        AUTHOR_PAGE,
        NUMBER,
        RAISED,
        ENDNOTE,
        FOOTNOTE
    }

    /// What the paper has besides.
    enum Extra {
        BAIT,
        TABLE_AFTER,
        APPENDIX,
        ACKNOWLEDGEMENT,
        NO_ABSTRACT,
        SHORT_IBID,
        LIST_AS_WELL,
        /// Some notes name two works.
        SEVERAL_WORKS,
        /// Some notes explain and name none.
        REMARKS,
        /// In the text, the raised calls of notes have become plain digits.
        PLAIN_CALLS
    }

    /// How the lines stand.
    ///
    /// @param width     of a line in characters; 0 for whole paragraphs on one line
    /// @param list      how entries are set apart
    /// @param pageLines lines on a page; 0 for no pages
    /// @param furniture what stands at the edges of a page
    /// @param hyphens   whether words are broken at the ends of lines
    /// @param columns   of a PDF's page
    record Layout(
            int width,
            boolean doubled,
            Listing list,
            int pageLines,
            Furniture furniture,
            boolean hyphens,
            int columns) {}

    /// How entries are set apart.
    enum Listing {
        BLANK,
        HANGING,
        FLUSH
    }

    /// What stands at the edges of a page.
    enum Furniture {
        NONE,
        NUMBER,
        HEAD,
        HEAD_AND_NUMBER,
        FORM_FEED
    }

    boolean has(Extra extra) {
        return extras.contains(extra);
    }
}
