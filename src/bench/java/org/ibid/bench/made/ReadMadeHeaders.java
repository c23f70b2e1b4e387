package org.ibid.bench.made;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.bench.csl.BadArguments;
import org.ibid.bench.made.HeaderMarking.Mark;
import org.ibid.bench.made.HeaderPapers.HeaderPaper;
import org.ibid.reading.Assurance;
import org.ibid.reading.LearnedAssurance;

/// Prints how well the headers of made papers are read, by field, and how right the confidence is; `fit` learns it anew
/// from the forms that are not held.
final class ReadMadeHeaders {

    private static final int EACH = 8;

    private ReadMadeHeaders() {}

    static void run(Options options, PrintStream out) throws BadArguments, IOException {
        List<HeaderPaper> papers = new HeaderPapers(options.seed())
                .all(EACH).stream()
                        .filter(paper -> options.only()
                                .map(paper.paper().template()::equals)
                                .orElse(true))
                        .toList();
        if (options.write().isPresent()) {
            write(papers, Path.of(options.write().get()));
        }
        Assurance assurance = LearnedAssurance.shipped()::of;
        if (options.fit()) {
            assurance = HeaderFit.write(
                    marks(papers.stream().filter(paper -> !paper.paper().held()).toList(), (_, _) -> 0.5), out);
        }
        List<Mark> marks = marks(papers, assurance);
        faults(marks, options, out);
        var table = new HeaderTable(marks.stream().filter(mark -> !isType(mark)).toList());
        for (MadePaper.Kind kind : MadePaper.Kind.values()) {
            table.print(
                    kind.name(), mark -> !isHeld(mark) && mark.paper().paper().kind() == kind, out);
        }
        table.print("not held", mark -> !isHeld(mark), out);
        table.print("held", ReadMadeHeaders::isHeld, out);
        types("not held", marks.stream().filter(mark -> !isHeld(mark)).toList(), out);
        types("held", marks.stream().filter(ReadMadeHeaders::isHeld).toList(), out);
        table.reliability("not held", mark -> !isHeld(mark), out);
        table.reliability("held", ReadMadeHeaders::isHeld, out);
    }

    private static boolean isType(Mark mark) {
        return mark.field().equals(HeaderMarking.TYPE);
    }

    private static void types(String title, List<Mark> marks, PrintStream out) {
        List<Mark> types = marks.stream().filter(ReadMadeHeaders::isType).toList();
        long right = types.stream().filter(Mark::right).count();
        out.printf("%s: %d of %d papers that say what they are have this type%n", title, right, types.size());
    }

    private static boolean isHeld(Mark mark) {
        return mark.paper().paper().held();
    }

    private static List<Mark> marks(List<HeaderPaper> papers, Assurance assurance) {
        var marking = new HeaderMarking(assurance);
        return papers.stream().flatMap(paper -> marking.mark(paper).stream()).toList();
    }

    /// The first faults of each field; those of held forms only if asked for.
    private static void faults(List<Mark> marks, Options options, PrintStream out) {
        var fields = new ArrayList<>(HeaderMarking.FIELDS);
        fields.add(HeaderMarking.TYPE);
        for (String field : fields) {
            marks.stream()
                    .filter(mark -> mark.field().equals(field) && (options.held() || !isHeld(mark)))
                    .filter(Mark::isFault)
                    .limit(options.show())
                    .forEach(mark -> out.printf(
                            Locale.ROOT,
                            "%s %s %.2f: wanted %s read %s %s%n",
                            field,
                            mark.paper().paper().name(),
                            mark.confidence(),
                            mark.wanted(),
                            mark.read(),
                            mark.signs()));
        }
    }

    private static void write(List<HeaderPaper> papers, Path folder) throws IOException {
        Files.createDirectories(folder);
        var seen = new ArrayList<String>();
        for (HeaderPaper each : papers) {
            MadePaper paper = each.paper();
            seen.add(paper.name());
            long number = seen.stream().filter(paper.name()::equals).count();
            String ending = paper.kind() == MadePaper.Kind.TEXT
                    ? "txt"
                    : paper.kind().name().toLowerCase(Locale.ROOT);
            Files.write(folder.resolve(paper.template() + "-" + number + "." + ending), paper.bytes());
        }
    }
}
