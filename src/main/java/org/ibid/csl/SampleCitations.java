package org.ibid.csl;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;

/// A document's citations that show what a style can do: each work for the first time, two at once, a place in a work
/// cited before, the same again.
final class SampleCitations {

    /// @param shows what it is an example of, in words
    record Sample(String shows, Cluster cluster) {}

    private final List<Sample> samples = new ArrayList<>();
    private final boolean inNotes;

    private SampleCitations(boolean inNotes) {
        this.inNotes = inNotes;
    }

    /// @param ids     of the works
    /// @param inNotes whether each citation is a note
    static List<Sample> of(List<String> ids, boolean inNotes) {
        var citations = new SampleCitations(inNotes);
        ids.forEach(id -> citations.add(id, Cite.of(id)));
        if (ids.size() > 1) {
            citations.add("two works at once", Cite.of(ids.get(0)), Cite.of(ids.get(1)));
        }
        if (!ids.isEmpty()) {
            Cite place = at(ids.getFirst(), "12");
            citations.add("a page of a work cited before", place);
            citations.add("the same again", place);
            citations.add("another page of it", at(ids.getFirst(), "15-16"));
        }
        return citations.samples;
    }

    private void add(String shows, Cite... cites) {
        samples.add(new Sample(shows, new Cluster(List.of(cites), inNotes ? samples.size() + 1 : 0)));
    }

    private static Cite at(String id, String page) {
        return new Cite(id, page, "page", "", "", Cite.Part.WHOLE, null, false);
    }
}
