package org.ibid.identity;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// UTF-8 that was read as Windows-1252 ("â€™" for an apostrophe, "Ã¡" for "á"), as records on the web often have
/// it, and what is left of its dashes and quotes where bytes were lost on the way ("â??").
final class Garbled {

    private static final Charset TAKEN_FOR = Charset.forName("windows-1252");

    private static final Pattern PUNCTUATION = Pattern.compile("â ?(?:€[œ“”˜™…]?|\\? ?[?¦])");

    private Garbled() {}

    /// The text as it was meant, as far as that can be told; any other text as it is.
    static String mended(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char lead = text.charAt(i);
            char next = text.charAt(i + 1);
            if (isLead(lead) && isFollower(next) || lead == 'â' && (next == ' ' || next == '?')) {
                return PUNCTUATION.matcher(decoded(text)).replaceAll(" ");
            }
        }
        return text;
    }

    /// What the first byte of two and more looks like.
    private static boolean isLead(char c) {
        return c >= 'Â' && c <= 'ô';
    }

    /// What the bytes behind it look like: signs, and a few letters.
    private static boolean isFollower(char c) {
        return c >= 0x80 && !Character.isLetter(c) || "ŒœŠšŽžŸƒˆªµº".indexOf(c) >= 0;
    }

    private static String decoded(String text) {
        try {
            var bytes = TAKEN_FOR.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notGarbled) {
            return text;
        }
    }
}
