package org.ibid.lake.spark;

import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.lake.RecordReader;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.label.Labeller;

/// What every executor needs once: the models, which are loaded where they are used instead of being sent.
final class Engine {

    static final Identity IDENTITY = new Identity(Thresholds.defaults());
    static final RecordReader READER = new RecordReader(new ReferenceReader(Labeller.shipped()));

    private Engine() {}
}
