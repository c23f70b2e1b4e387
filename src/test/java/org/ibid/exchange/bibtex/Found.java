package org.ibid.exchange.bibtex;

import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.Taken;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;

/// What a file was read as.
record Found(List<IncomingEntry> entries, List<Fault> faults) {

    static Found in(String file) {
        return in(new StringReader(file));
    }

    /// A file with one character many times in its middle.
    static Found in(String before, int times, char c, String after) {
        return in(new Repeating(before, times, c, after));
    }

    private static Found in(Reader file) {
        var taken = Taken.from(ExchangeFormat.BIBTEX, file);
        return new Found(taken.entries(), taken.faults());
    }

    List<String> keys() {
        return entries.stream().map(IncomingEntry::key).toList();
    }

    /// The items with their keys as `id`, as text.
    List<String> items() {
        return entries.stream()
                .map(entry -> entry.work().withId(entry.key()).toString())
                .toList();
    }

    List<String> faultLines() {
        return faults.stream()
                .map(fault -> fault.harm() + " " + fault.line() + ":" + fault.column() + " " + fault.what())
                .toList();
    }

    private static final class Repeating extends Reader {

        private final String before;
        private final long times;
        private final char middle;
        private final String after;
        private long at;

        Repeating(String before, int times, char middle, String after) {
            this.before = before;
            this.times = times;
            this.middle = middle;
            this.after = after;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                long next = at++;
                if (next < before.length()) {
                    buffer[offset + i] = before.charAt((int) next);
                } else if (next < before.length() + times) {
                    buffer[offset + i] = middle;
                } else if (next < before.length() + times + after.length()) {
                    buffer[offset + i] = after.charAt((int) (next - before.length() - times));
                } else {
                    return i == 0 ? -1 : i;
                }
            }
            return length;
        }

        @Override
        public void close() {}
    }
}
