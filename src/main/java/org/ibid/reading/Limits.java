package org.ibid.reading;

/// How much of a text is read. What lies beyond is left unread, and a [Warning] says so.
///
/// @param maxCharacters      of the text, in UTF-16 units
/// @param maxReferences      entries of the reference list
/// @param maxCitations       citations in the running text
/// @param maxEntryCharacters of one reference that are looked at to parse it; its raw text is kept whole
public record Limits(int maxCharacters, int maxReferences, int maxCitations, int maxEntryCharacters) {

    public Limits {
        if (maxCharacters < 1 || maxReferences < 1 || maxCitations < 1 || maxEntryCharacters < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    /// Ten million characters, 10,000 references, 100,000 citations, 2,000 characters a reference.
    public static Limits defaults() {
        return new Limits(10_000_000, 10_000, 100_000, 2_000);
    }
}
