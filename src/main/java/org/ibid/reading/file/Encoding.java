package org.ibid.reading.file;

/// Which encoding a file's text was read in, and how that is known.
///
/// @param charset its IANA name, such as `UTF-8`
public record Encoding(String charset, Known known) {

    /// How an encoding is known, the surest first.
    public enum Known {
        /// The file begins with a byte order mark.
        MARKED,
        /// Whoever handed it in said so, and all bytes fit.
        TOLD,
        /// The file declares it in itself.
        DECLARED,
        /// All bytes fit UTF-8, which happens to no other text of some length by chance.
        FITS,
        /// Guessed by how often its letters occur.
        DETECTED
    }
}
