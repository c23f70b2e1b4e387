package org.ibid.exchange.codec;

/// Takes what a reader finds, in the order of the file.
public interface Intake {

    void take(IncomingEntry entry);

    void fault(Fault fault);
}
