package org.ibid.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// A file with more bytes than the service takes.
final class FileTooLarge extends RuntimeException {

    private final long limit;

    /// @param why what sets the limit
    FileTooLarge(long limit, String why) {
        super("The file has more than " + limit + " bytes, the most that is taken (" + why + ").");
        this.limit = limit;
    }

    /// All bytes of a body.
    ///
    /// @throws FileTooLarge if they are more than so many
    static byte[] orBytes(InputStream body, int limit, String why) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            // A client that is still sending would never read the answer; the server's own limit ends this.
            body.transferTo(OutputStream.nullOutputStream());
            throw new FileTooLarge(limit, why);
        }
        return bytes;
    }

    long limit() {
        return limit;
    }
}
