package org.ibid.csl;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ibid.csl.engine.Cite;
import org.ibid.csl.engine.Cluster;
import org.ibid.csl.text.Typeset;

/// The citations of a document as a caller gives them: they may cite what is not among the works.
record GivenCitations(GivenWorks works, List<Cluster> clusters) {

    GivenCitations {
        clusters = List.copyOf(clusters);
    }

    /// One text a citation. What cannot be rendered as a whole is in words, and no citation for those after it.
    ///
    /// @param engine gets those that cite nothing but works that are given, by [GivenWorks#key]
    List<Typeset> by(Function<List<Cluster>, List<Typeset>> engine) {
        return all(engine.apply(known()));
    }

    /// The same, with the bibliography that the engine makes of the same document.
    Processor.Written with(Function<List<Cluster>, Processor.Written> engine) {
        var written = engine.apply(known());
        return new Processor.Written(all(written.citations()), written.listing());
    }

    private List<Cluster> known() {
        return clusters.stream().filter(this::isKnown).map(this::byKey).toList();
    }

    private List<Typeset> all(List<Typeset> known) {
        var rendered = known.iterator();
        var texts = new ArrayList<Typeset>(clusters.size());
        for (var cluster : clusters) {
            Typeset text = isKnown(cluster) ? rendered.next() : Typeset.plain("");
            texts.add(PlainEntry.isBlank(text) ? inWords(cluster) : text);
        }
        return texts;
    }

    private boolean isKnown(Cluster cluster) {
        return cluster.cites().stream().allMatch(cite -> works.place(cite.id()).isPresent());
    }

    private Cluster byKey(Cluster cluster) {
        return new Cluster(cluster.cites().stream().map(this::byKey).toList(), cluster.note(), cluster.mode());
    }

    private Cite byKey(Cite cite) {
        return new Cite(
                GivenWorks.key(works.place(cite.id()).orElseThrow()),
                cite.locator(),
                cite.label(),
                cite.prefix(),
                cite.suffix(),
                cite.part(),
                cite.position(),
                cite.nearNote());
    }

    private Typeset inWords(Cluster cluster) {
        return Typeset.plain(cluster.cites().stream().map(this::inWords).collect(joining("; ", "(", ")")));
    }

    private String inWords(Cite cite) {
        return works.place(cite.id())
                .map(place -> PlainEntry.cite(works.at(place)))
                .orElse(cite.id() + "?");
    }
}
