package org.ibid.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;

/// Keeps all that a reader finds.
final class Collecting implements Intake {

    final List<IncomingEntry> entries = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    @Override
    public void take(IncomingEntry entry) {
        entries.add(entry);
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }
}
