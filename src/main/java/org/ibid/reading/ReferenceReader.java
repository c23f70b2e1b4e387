package org.ibid.reading;

import org.ibid.reading.label.Labelled;
import org.ibid.reading.label.Labeller;

/// Reads one reference by the learned model: its fields, and the CSL item they make.
///
/// Any text gives a result, in time that grows with its length. Immutable; may be shared by threads.
public final class ReferenceReader {

    private final Labeller labeller;

    public ReferenceReader(Labeller labeller) {
        this.labeller = labeller;
    }

    /// Reads one entry as printed.
    public ReadReference read(String raw) {
        Labelled labelled = labeller.read(raw);
        Assembly.Made made = Assembly.of(raw, labelled.segments());
        return new ReadReference(raw, labelled.segments(), made.work(), labelled.confidence(), made.warnings());
    }
}
