package org.ibid.exchange;

import java.io.IOException;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingEntry;

/// A file being written, entry by entry. It is whole after [#close]; what it is written to is neither flushed nor
/// closed.
public final class Writing {

    private final Codec codec;
    private final Appendable out;
    private final Loss.Account account = new Loss.Account();
    private boolean isFirst = true;

    Writing(Codec codec, Appendable out) throws IOException {
        this.codec = codec;
        this.out = out;
        out.append(codec.head());
    }

    /// Writes the next entry.
    ///
    /// @throws IOException if the file cannot be written
    public void put(Entry next) throws IOException {
        out.append(isFirst ? "" : codec.between());
        isFirst = false;
        var entry = new OutgoingEntry(next, account);
        codec.write(entry, out);
        entry.close();
    }

    /// Ends the file.
    ///
    /// @return what the format could not carry
    /// @throws IOException if the file cannot be written
    public Loss close() throws IOException {
        out.append(codec.end());
        return account.close();
    }
}
