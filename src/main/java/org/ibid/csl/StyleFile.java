package org.ibid.csl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.ibid.csl.xml.NotReadable;

/// The bytes of a style file.
final class StyleFile {

    static final int LARGEST = 2 * 1024 * 1024;

    private StyleFile() {}

    /// The text in a file, without a byte order mark.
    ///
    /// @throws NotReadable if it is not UTF-8
    static String text(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var characters = CharBuffer.allocate(file.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            throw new NotReadable(line, column, "the file is not UTF-8. Save it in that encoding.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
