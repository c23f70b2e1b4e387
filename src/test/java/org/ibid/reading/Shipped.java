package org.ibid.reading;

import org.ibid.reading.label.Labeller;

/// The readers as they are shipped; loading the model takes a while, so the tests share them.
public final class Shipped {

    public static final ReferenceReader REFERENCES = new ReferenceReader(Labeller.shipped());
    public static final PaperReader PAPERS = new PaperReader(Limits.defaults(), REFERENCES);

    private Shipped() {}
}
