package org.ibid.web;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.csl.CiteThis;
import org.ibid.csl.Citeproc;
import org.ibid.csl.Entry;
import org.ibid.csl.Format;
import org.ibid.csl.Styles;
import org.ibid.library.StoredWork;
import org.ibid.work.Work;

/// Works as a reader expects to see them: a line each.
@ApplicationScoped
public class PrintedWorks {

    private final Citeproc citeproc;

    PrintedWorks(Citeproc citeproc) {
        this.citeproc = citeproc;
    }

    /// A work with its line.
    public record Printed(StoredWork work, RawString html) {}

    /// A line in a style that journals ask for.
    ///
    /// @param name  what journals call the style
    /// @param style the id of the CSL style
    /// @param why   why that one
    record Line(String name, String style, String why, RawString html) {}

    /// The works in their own order, each in the usual style.
    public List<Printed> print(List<StoredWork> works) {
        var records = works.stream().map(StoredWork::csl).toList();
        var lines = citeproc.bibliography(Styles.USUAL, Optional.empty(), Format.HTML, records).entries().stream()
                .collect(Collectors.toMap(Entry::id, Entry::text, (first, _) -> first));
        return works.stream()
                .map(work -> new Printed(work, new RawString(lines.getOrDefault(work.key(), ""))))
                .toList();
    }

    /// One work in the seven styles that journals ask for.
    List<Line> citeThis(Work work) {
        return Arrays.stream(CiteThis.values())
                .map(style -> new Line(
                        name(style),
                        style.styleId(),
                        style.why(),
                        new RawString(
                                citeproc.bibliography(style.styleId(), Optional.empty(), Format.HTML, List.of(work))
                                        .entries()
                                        .getFirst()
                                        .text())))
                .toList();
    }

    private static String name(CiteThis style) {
        return switch (style) {
            case APA, MHRA, MLA -> style.name();
            case CHICAGO -> "Chicago";
            case HARVARD -> "Harvard";
            case OXFORD -> "Oxford";
            case TURABIAN -> "Turabian";
        };
    }
}
