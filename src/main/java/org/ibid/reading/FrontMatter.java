package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;

/// Reads what stands before a paper's body, and finds where the body begins.
final class FrontMatter {

    private static final int TONGUE_TOLD_BY = 4_000;
    private static final int BARE_FRONT_LINES = 60;
    private static final int BARE_HEADER_LINES = 40;
    private static final int HEADER_LINES = 120;

    private final String masked;
    private final List<Line> lines;
    private final Landmarks marks;
    private final boolean doubled;
    private final boolean hasList;
    private final HeaderLines front;
    private final Optional<Summary.Found> summary;
    private final Optional<Summary.Found> keywords;

    FrontMatter(String masked, List<Line> lines, boolean hasList, int listLine) {
        this.masked = masked;
        this.lines = lines.subList(0, Math.min(lines.size(), listLine));
        this.marks = Landmarks.in(this.lines);
        this.doubled = Layout.isDoubleSpaced(lines);
        this.hasList = hasList;
        this.front = new HeaderLines(masked, this.lines, doubled);
        var found = new Summary(front, marks, doubled);
        this.summary = found.abstractText();
        this.keywords = found.keywords();
    }

    /// Where the lines before the first list end.
    int end() {
        return lines.isEmpty() ? 0 : lines.getLast().place().to();
    }

    /// Where citations may stand: the abstract, and all from where the body begins.
    List<Slice> regions(int end) {
        var regions = new ArrayList<Slice>();
        summary.ifPresent(found -> regions.add(found.place()));
        int body = Math.min(bodyStart(), end);
        int from = regions.isEmpty() ? body : Math.max(body, regions.getFirst().to());
        if (from < end) {
            regions.add(new Slice(from, end));
        }
        return regions;
    }

    private int bodyStart() {
        if (marks.introduction() >= 0) {
            return lines.get(marks.introduction()).place().to();
        }
        if (marks.keywords() >= 0 && marks.keywords() > marks.summary()) {
            return lines.get(marks.keywords()).place().to();
        }
        return summary.map(found -> found.place().to()).orElse(0);
    }

    private int frontEnd() {
        if (marks.none()) {
            return Math.min(lines.size(), BARE_FRONT_LINES);
        }
        int last = marks.introduction() >= 0 ? marks.introduction() : Math.max(marks.keywords() + 8, marks.summary());
        return Math.min(lines.size(), Math.min(last + 40, Landmarks.FRONT_LINES));
    }

    /// The line that title and authors stand before.
    private int headerEnd() {
        int end = marks.first(Math.min(lines.size(), marks.none() ? BARE_HEADER_LINES : HEADER_LINES));
        int unlabelled = summary.filter(found -> marks.summary() < 0)
                .map(found -> lineAt(found.place().from()))
                .orElse(end);
        return Math.min(end, unlabelled);
    }

    private int lineAt(int place) {
        int at = 0;
        while (at < lines.size() && lines.get(at).place().to() <= place) {
            at++;
        }
        return at;
    }

    /// @param prominent what the file sets in the largest letters; empty if that is not known
    Metadata metadata(
            String prominent,
            ReferenceReader references,
            Assurance assurance,
            Offsets offsets,
            List<Warning> warnings) {
        var header = new HeaderLines(masked, lines.subList(0, frontEnd()), doubled);
        var claims = new Claims();
        var imprint = new Imprint(header, headerEnd(), claims, references, marks.introduction());
        imprint.read();
        String journal = claims.best("container-title").map(Claims.Claim::value).orElse("");
        Optional<Headline.Found> title =
                isPaper() ? new Headline(header, headerEnd(), prominent, journal, tongue()).find() : Optional.empty();
        imprint.cells(title.map(Headline.Found::text).orElse(""));
        var draft = new HeaderDraft(new PaperType(header, headerEnd(), claims).find(), offsets, assurance);
        title.ifPresent(found -> draft.text("title", found.text(), found.place(), found.signs()));
        Optional<Byline.Found> authors = isPaper() ? new Byline(header, headerEnd()).find(title) : Optional.empty();
        authors.ifPresent(found -> draft.names("author", found.names(), found.place(), found.signs()));
        summary.ifPresent(found -> draft.text("abstract", prose(found.place()), found.place(), found.signs()));
        keywords.ifPresent(found -> draft.text(
                "keyword", String.join("; ", Summary.words(prose(found.place()))), found.place(), found.signs()));
        imprinted(claims, draft);
        customised(header, authors, claims, draft);
        return draft.metadata(new Conflicts(claims, offsets).warned(warnings));
    }

    private Tongue tongue() {
        int from = Math.min(bodyStart(), end());
        return new Tongue(masked.substring(from, Math.min(end(), from + TONGUE_TOLD_BY)));
    }

    /// A first line is a title only where something else says that this is a paper.
    private boolean isPaper() {
        return !marks.none() || hasList;
    }

    private String prose(Slice place) {
        return Masked.readable(place.of(masked)).replaceAll("(?<=\\d) (st|nd|rd|th)(?= |$)", "$1");
    }

    private static void imprinted(Claims claims, HeaderDraft draft) {
        for (String variable : Claims.VARIABLES) {
            claims.best(variable).ifPresent(best -> {
                Set<String> signs = claims.signs(best);
                if (variable.equals("issued")) {
                    draft.date(
                            variable,
                            PartialDate.ofYear(Integer.parseInt(best.value().substring(0, 4))),
                            best.place(),
                            signs);
                } else if (variable.equals("eISSN")) {
                    draft.custom(variable, best.value(), best.place(), signs);
                } else {
                    draft.text(variable, best.value(), best.place(), signs);
                }
            });
        }
    }

    private void customised(HeaderLines header, Optional<Byline.Found> authors, Claims claims, HeaderDraft draft) {
        var affiliations = new Affiliations(masked, header);
        List<Name> names = authors.map(Byline.Found::names).orElse(List.of());
        affiliations
                .affiliations(names, authors.map(Byline.Found::place))
                .ifPresent(found -> draft.affiliations(found.value(), found.place()));
        if (!names.isEmpty()) {
            affiliations
                    .email()
                    .ifPresent(email -> draft.custom(
                            "corresponding-email",
                            email.value(),
                            email.place(),
                            Affiliations.signs(email.value(), names)));
        }
    }
}
