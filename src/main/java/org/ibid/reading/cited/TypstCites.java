package org.ibid.reading.cited;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Typst's citations: `@key`, `#cite(<key>)`, `#cite(label("key"))`. A label that the document itself has (`<intro>`
/// behind a heading) is a cross reference; comments and raw text are passed over.
final class TypstCites {

    /// Where a comment or raw text begins, a citation or a label, whichever comes first.
    private static final Pattern TOKEN = Pattern.compile("(?<passed>(?<!:)//|/\\*|```|`)"
            + "|cite\\(\\s*+(?:<(?<angle>[^>\\s]{1,200}+)>|label\\(\\s*+\"(?<quoted>[^\"\\n]{1,200}+)\")"
            + "|(?<![\\p{L}\\p{N}_])@(?<at>[\\p{L}_][\\p{L}\\p{N}_.:-]*+)"
            + "|<(?<label>[\\p{L}_][\\p{L}\\p{N}_.:-]*+)>");

    private static final Map<String, String> ENDS = Map.of("//", "\n", "/*", "*/", "```", "```", "`", "`");

    private TypstCites() {}

    static void read(String text, CitedKeys.Found found) {
        var own = new HashSet<String>();
        each(text, token -> Optional.ofNullable(token.group("label")).ifPresent(own::add));
        each(
                text,
                token -> Optional.of(key(token))
                        .filter(key -> !own.contains(key))
                        .ifPresent(found::key));
    }

    private static void each(String text, Consumer<Matcher> taker) {
        var token = TOKEN.matcher(text);
        int at = 0;
        while (at <= text.length() && token.find(at)) {
            if (token.group("passed") == null) {
                taker.accept(token);
                at = token.end();
            } else {
                String end = ENDS.get(token.group("passed"));
                int close = text.indexOf(end, token.end());
                at = close < 0 ? text.length() + 1 : close + end.length();
            }
        }
    }

    /// A sign that ends a sentence is none of the key's.
    private static String key(Matcher token) {
        if (token.group("at") != null) {
            return token.group("at").replaceFirst("[.:]++$", "");
        }
        if (token.group("angle") != null) {
            return token.group("angle");
        }
        return token.group("quoted") == null ? "" : token.group("quoted");
    }
}
