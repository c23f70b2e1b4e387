package org.ibid.csl.engine;

import static java.util.Objects.requireNonNull;

import org.ibid.csl.engine.Cite.Part;
import org.ibid.csl.engine.Cite.Position;

/// All that a cite's text depends on besides its item and its style.
///
/// @param locator        empty if none
/// @param label          what the locator counts; `page` if the cite says nothing
/// @param firstNote      the number of the note that first cites the work; 0 if it is this one or there is none
/// @param number         the citation number; 0 if not known
/// @param distinction    how the work is told apart from others
record CiteState(
        String locator,
        String label,
        Part part,
        Position position,
        boolean nearNote,
        int firstNote,
        int number,
        Distinction distinction) {

    /// An entry of a bibliography, or a reference by itself.
    static final CiteState NONE = new CiteState("", "page", Part.WHOLE, Position.FIRST, false, 0, 0, Distinction.NONE);

    CiteState {
        requireNonNull(locator, "locator");
        requireNonNull(label, "label");
        requireNonNull(part, "part");
        requireNonNull(position, "position");
        requireNonNull(distinction, "distinction");
    }

    /// Cheap, for it is asked very often: what is added to cites seldom makes the only difference.
    @Override
    public int hashCode() {
        return 31 * (31 * (31 * locator.hashCode() + position.ordinal()) + firstNote) + number;
    }

    static CiteState entry(int number, Distinction distinction) {
        return new CiteState("", "page", Part.WHOLE, Position.FIRST, false, 0, number, distinction);
    }

    /// A later cite of the work without a locator, as disambiguation compares it.
    static CiteState compared(int firstNote, Distinction distinction) {
        return new CiteState("", "page", Part.WHOLE, Position.SUBSEQUENT, true, firstNote, 0, distinction);
    }
}
