package org.ibid.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a text is English, told by its small words: a header may have its title in two languages, and that of the
/// text is the paper's own.
final class Tongue {

    private static final Set<String> ENGLISH = Set.of(
            ("the of and in for to on with is are by from that this as between among does how what why who an at its or not")
                    .split(" "));
    private static final Set<String> OTHER = Set.copyOf(List.of(
            ("de la el los las del y una para por con der die das und des im zur zum eine einer von le les et du une dans sur"
                            + " o os da do em uma il lo gli e di nel och av den som för")
                    .split(" ")));

    private final boolean english;

    /// @param text of the body
    Tongue(String text) {
        this.english = count(text, ENGLISH) > 2 * count(text, OTHER);
    }

    /// Whether a line may be in the language of the text.
    boolean isOwn(String line) {
        int same = count(line, english ? ENGLISH : OTHER);
        int others = count(line, english ? OTHER : ENGLISH);
        return others < 2 || same >= others;
    }

    private static int count(String text, Set<String> words) {
        int count = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            count += words.contains(word) ? 1 : 0;
        }
        return count;
    }
}
