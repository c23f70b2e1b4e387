package org.ibid.lake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines of a text in UTF-8, none longer than can be held.
final class Lines {

    private static final int LONGEST = 1_000_000;

    private final Reader in;
    private final char[] buffer = new char[8_192];
    private int at;
    private int end;
    private long number;

    Lines(InputStream in) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    /// The number of the line last read, from 1.
    long number() {
        return number;
    }

    /// The next line without its end; nothing at the end of the text.
    ///
    /// @throws BadRecord if it is too long, or not UTF-8
    Optional<String> next() throws IOException {
        number++;
        var line = new StringBuilder();
        boolean isThere = false;
        while (at < end || fill()) {
            isThere = true;
            char letter = buffer[at++];
            if (letter == '\n') {
                break;
            }
            if (line.append(letter).length() > LONGEST) {
                throw new BadRecord("it is longer than " + LONGEST + " characters: one line is one record.").at(number);
            }
        }
        return isThere ? Optional.of(line.toString()) : Optional.empty();
    }

    private boolean fill() throws IOException {
        try {
            at = 0;
            end = in.read(buffer);
            return end > 0;
        } catch (CharacterCodingException e) {
            throw new BadRecord("here or a few lines on, there is a byte that is not UTF-8.").at(number);
        }
    }
}
