package org.ibid.reading.file;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/// A file that was handed in. What was said of it is a hint: the kind is told by the bytes.
///
/// @param bytes   never changed, not copied
/// @param charset what the bytes are said to be in, for kinds that do not say it themselves
public record PaperFile(byte[] bytes, Optional<Charset> charset) {

    public PaperFile {
        requireNonNull(bytes, "bytes");
        requireNonNull(charset, "charset");
    }
}
