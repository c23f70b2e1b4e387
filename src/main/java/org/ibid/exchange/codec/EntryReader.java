package org.ibid.exchange.codec;

import java.io.IOException;
import java.io.Reader;

/// How one format is read. Holds no state; any number of threads may use one.
public interface EntryReader {

    /// Reads the entries of a file in order and hands each on as soon as it is read, so that memory does not grow with
    /// their number. A broken entry is a fault, and the next one is read; where no next one can be found, the fault
    /// says that the rest is lost. No text makes this throw, and no text takes more than time in proportion to its
    /// length.
    ///
    /// @param file   the file's characters, read to the end and not closed
    /// @param intake takes what is found
    /// @throws IOException if `file` does
    void read(Reader file, Intake intake) throws IOException;
}
