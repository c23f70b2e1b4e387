package org.ibid.exchange;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;

/// All that is found in a file.
public record Taken(List<IncomingEntry> entries, List<Fault> faults) implements Intake {

    static Taken nothing() {
        return new Taken(new ArrayList<>(), new ArrayList<>());
    }

    static Taken from(ExchangeFormat format, String file) {
        return from(format, new StringReader(file));
    }

    public static Taken from(ExchangeFormat format, Reader file) {
        var taken = nothing();
        try {
            format.read(file, taken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken;
    }

    List<String> keys() {
        return entries.stream().map(IncomingEntry::key).toList();
    }

    @Override
    public void take(IncomingEntry entry) {
        entries.add(entry);
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }
}
