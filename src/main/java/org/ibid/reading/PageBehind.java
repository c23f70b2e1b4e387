package org.ibid.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/// "Khan (2021) holds that geography “sets limits” (p. 45)": a page alone in brackets is that of the cite before it in
/// the sentence.
final class PageBehind {

    private static final Pattern PAGE =
            Pattern.compile("(?:[Pp]p?\\.|[Pp]ages?|S\\.|Seiten?|[Pp]ágs?\\.)\\s?\\d.{0,40}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]{0,400}”|\"[^\"]{0,400}\"|«[^»]{0,400}»");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b\\p{Lu})[.?!]['”’\"]?\\s+\\p{Lu}");
    private static final int FARTHEST = 600;

    private PageBehind() {}

    /// The place inside the work, if the brackets say nothing else.
    ///
    /// @param content of the brackets
    /// @param between from behind the cite to the brackets, in the text
    static Optional<Locator> in(String content, String text, Slice between) {
        if (between.length() > FARTHEST || !PAGE.matcher(content).matches()) {
            return Optional.empty();
        }
        boolean same = !SENTENCE_END
                .matcher(QUOTED.matcher(between.of(text)).replaceAll("“”"))
                .find();
        return same ? Locator.in(content).filter(page -> page.rest().isBlank()) : Optional.empty();
    }
}
