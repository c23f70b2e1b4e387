package org.ibid.library.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.ibid.reading.Span;

/// A place in the paper that a finding is about.
///
/// @param span      where it stands in the paper's text, in code points
/// @param quote     what stands there, white space folded; of more than 400 characters only the first 200
/// @param sentence  the sentence that cites there; empty if it is no citation
/// @param citation  the number of the citation it is (in), from 1; empty if it is none
/// @param reference the number of the entry it is (in), from 1; empty if it is none
public record Place(Span span, String quote, String sentence, Optional<Integer> citation, Optional<Integer> reference) {

    private static final int LONGEST_QUOTE = 400;
    private static final int CUT_QUOTE = 200;

    public Place {
        requireNonNull(span, "span");
        quote = folded(quote);
        requireNonNull(sentence, "sentence");
        requireNonNull(citation, "citation");
        requireNonNull(reference, "reference");
    }

    private static String folded(String text) {
        String folded = text.strip().replaceAll("\\s+", " ");
        return folded.codePointCount(0, folded.length()) <= LONGEST_QUOTE
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, CUT_QUOTE)) + "…";
    }
}
