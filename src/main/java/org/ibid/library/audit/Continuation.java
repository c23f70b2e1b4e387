package org.ibid.library.audit;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Scheme;

/// What may be the rest of an identifier that a line end, or a space behind a hyphen or slash, has cut in two.
final class Continuation {

    private static final Pattern NEXT = Pattern.compile("(\\.?)([ \\t\\r\\n]{1,12})([\\w(/][\\w().;/‐–-]{0,100})");
    private static final Pattern DIGITS = Pattern.compile("[\\dXx.v‐–-]{1,30}");
    private static final Pattern PIECE = Pattern.compile("[a-z].*|.*[\\d./_‐-].*");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\r?\\n[ \\t]*");
    private static final String JOINTS = "-‐–/.";

    private Continuation() {}

    /// The rest, without the gap; empty if what stands behind the gap is something else.
    ///
    /// @param cut  what stands before the gap
    /// @param text the text
    /// @param end  the index in the text where that ends
    static Optional<String> of(Scheme scheme, String cut, String text, int end) {
        var next = NEXT.matcher(text).region(end, text.length());
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        boolean isLineEnd = LINE_END.matcher(next.group(2)).matches();
        boolean isOpen = JOINTS.indexOf(cut.charAt(cut.length() - 1)) >= 0
                && next.group(2).indexOf('\n') < 0;
        var piece = scheme == Scheme.DOI ? PIECE : DIGITS;
        return (isLineEnd || isOpen) && piece.matcher(next.group(3)).matches()
                ? Optional.of(next.group(1) + next.group(3))
                : Optional.empty();
    }
}
