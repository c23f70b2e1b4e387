package org.ibid.reading.label;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/// Cuts the raw text of one reference into its fields.
///
/// Any text gives segments that cover it whole and in order; an empty one gives none. Immutable; may be shared by
/// threads. Time and memory grow with the text's length.
public final class Labeller {

    private static final int MOST = 2_000;
    private static final Label[] LABELS = Label.values();

    private final Model model;

    /// With a model of one's own.
    public Labeller(Model model) {
        this.model = model;
    }

    /// With the model that is shipped.
    ///
    /// @throws DamagedModel if it is not there, or not whole
    public static Labeller shipped() {
        try (InputStream file = Labeller.class.getResourceAsStream("references.model")) {
            if (file == null) {
                throw new DamagedModel("it is missing");
            }
            return new Labeller(Model.read(file));
        } catch (IOException unreadable) {
            throw new DamagedModel(String.valueOf(unreadable.getMessage()));
        }
    }

    /// The fields of a reference.
    public List<Segment> label(String raw) {
        return read(raw).segments();
    }

    /// The fields of a reference, and how sure they are together. What is longer than 2,000 words is read in pieces of
    /// that length.
    public Labelled read(String raw) {
        Words words = Words.of(raw);
        if (words.size() == 0) {
            return new Labelled(raw.isEmpty() ? List.of() : List.of(new Segment(Label.NOTE, 0, raw.length(), 1)), 1);
        }
        var segments = new ArrayList<Segment>();
        double sure = 1;
        for (int from = 0; from < words.size(); from += MOST) {
            sure *= read(words.part(from, Math.min(words.size(), from + MOST)), segments);
        }
        return new Labelled(segments, model.calibratedWhole(sure));
    }

    /// Adds the fields of a piece; how probable they are together.
    private double read(Words words, List<Segment> segments) {
        Lattice lattice = model.lattice(words);
        int[] best = lattice.best();
        lattice.sum();
        int first = 0;
        for (int t = 1; t <= best.length; t++) {
            if (t == best.length || best[t] != best[first]) {
                double sure = model.calibrated(lattice.field(first, t - 1, best[first]));
                int start = segments.isEmpty() ? 0 : segments.getLast().end();
                int end = t == best.length ? words.nextStart() : words.start(t);
                segments.add(new Segment(LABELS[best[first]], start, end, sure));
                first = t;
            }
        }
        double log = lattice.log(best);
        model.back(lattice);
        return Math.min(1, Math.exp(log));
    }
}
