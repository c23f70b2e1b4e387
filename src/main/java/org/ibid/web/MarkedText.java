package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ibid.web.Mark.Chip;
import org.ibid.web.Paragraphs.Extent;

/// A text cut where marks begin and end, so that marks may overlap and run over paragraphs without breaking the
/// page's markup: each run of characters is one element with the classes of all its marks, and neighbours in the same
/// link are one link.
///
/// @param wrapped    whether line ends inside a paragraph are only a page's
/// @param paragraphs the text; nothing but white space is left out
record MarkedText(boolean wrapped, List<Paragraph> paragraphs) {

    /// A paragraph's pieces, in order.
    record Paragraph(List<Piece> pieces) {}

    /// One link, or characters outside of any.
    ///
    /// @param link the mark that makes it a link
    /// @param runs its characters
    record Piece(Optional<Mark> link, List<Run> runs) {

        static Piece of(Optional<Mark> link, List<Run> runs) {
            return new Piece(
                    link,
                    link.map(mark -> runs.stream().map(run -> run.inside(mark)).toList())
                            .orElse(runs));
        }

        /// The link's id, unless an earlier paragraph has it.
        public String id() {
            return link.filter(mark -> runs.getFirst().begins(mark))
                    .map(Mark::id)
                    .orElse("");
        }

        public List<Chip> before() {
            return runs.stream().flatMap(run -> run.before().stream()).toList();
        }

        public List<Chip> after() {
            return runs.stream().flatMap(run -> run.after().stream()).toList();
        }
    }

    /// Characters with the same marks.
    ///
    /// @param text      the characters
    /// @param marks     the marks they have, the first one leading
    /// @param beginning the marks that begin here, the leading one first
    /// @param around    the link they are in
    /// @param before    small links before it
    /// @param after     small links behind it
    record Run(
            String text,
            List<Mark> marks,
            List<Mark> beginning,
            Optional<Mark> around,
            List<Chip> before,
            List<Chip> after) {

        Run inside(Mark link) {
            return new Run(text, marks, beginning, Optional.of(link), before, after);
        }

        boolean begins(Mark mark) {
            return beginning.contains(mark);
        }

        /// The id of the element; empty if no mark begins here, other than the link around it.
        public String id() {
            return ids().findFirst().orElse("");
        }

        /// The other ids that lead here.
        public List<String> otherIds() {
            return ids().skip(1).toList();
        }

        private Stream<String> ids() {
            return own(beginning).map(Mark::id).filter(id -> !id.isEmpty());
        }

        public String css() {
            return own(marks).map(Mark::css).distinct().collect(joining(" "));
        }

        public String title() {
            return own(marks)
                    .map(Mark::title)
                    .filter(title -> !title.isEmpty())
                    .distinct()
                    .collect(joining(" · "));
        }

        private Stream<Mark> own(List<Mark> all) {
            return all.stream().filter(mark -> around.filter(mark::equals).isEmpty());
        }

        private Optional<Mark> link() {
            return marks.stream().filter(mark -> !mark.href().isEmpty()).findFirst();
        }
    }

    private record Placed(Mark mark, int start, int end) {}

    static MarkedText of(String text, List<Mark> marks) {
        var codePoints = new CodePoints(text);
        var placed = marks.stream()
                .map(mark -> new Placed(mark, codePoints.start(mark.span()), codePoints.end(mark.span())))
                .sorted(Comparator.comparingInt(Placed::start))
                .toList();
        var paragraphs = Paragraphs.of(text);
        return new MarkedText(paragraphs.wrapped(), new Cutter(text, placed).cut(paragraphs.extents()));
    }

    /// One pass over the text.
    private static final class Cutter {
        private final String text;
        private final Deque<Placed> coming;
        private final List<Placed> open = new ArrayList<>();
        private final TreeSet<Integer> cuts = new TreeSet<>();

        Cutter(String text, List<Placed> placed) {
            this.text = text;
            this.coming = new ArrayDeque<>(placed);
            placed.forEach(one -> cuts.addAll(List.of(one.start, one.end)));
        }

        List<Paragraph> cut(List<Extent> extents) {
            var paragraphs = new ArrayList<Paragraph>();
            for (int i = 0; i < extents.size(); i++) {
                var runs = runs(extents.get(i));
                if (i == extents.size() - 1 && !coming.isEmpty()) {
                    runs.add(run(text.length(), text.length()));
                }
                paragraphs.add(new Paragraph(pieces(runs)));
            }
            return List.copyOf(paragraphs);
        }

        /// Neighbours in the same link are one piece.
        private static List<Piece> pieces(List<Run> runs) {
            var pieces = new ArrayList<Piece>();
            for (int from = 0, to; from < runs.size(); from = to) {
                var link = runs.get(from).link();
                to = from + 1;
                while (link.isPresent()
                        && to < runs.size()
                        && runs.get(to).link().equals(link)) {
                    to++;
                }
                pieces.add(Piece.of(link, List.copyOf(runs.subList(from, to))));
            }
            return List.copyOf(pieces);
        }

        private List<Run> runs(Extent extent) {
            var runs = new ArrayList<Run>();
            int from = extent.start();
            for (int to : cuts.subSet(from, false, extent.end(), false)) {
                runs.add(run(from, to));
                from = to;
            }
            runs.add(run(from, extent.end()));
            return runs;
        }

        private Run run(int from, int to) {
            open.removeIf(one -> one.end <= from);
            var beginning = beginning(from).toList();
            var here = open.stream().map(Placed::mark).sorted(LEADING).toList();
            return new Run(
                    text.substring(from, to),
                    here,
                    beginning,
                    Optional.empty(),
                    beginning.stream().flatMap(mark -> mark.before().stream()).toList(),
                    open.stream()
                            .filter(one -> one.end == to)
                            .flatMap(one -> one.mark.after().stream())
                            .toList());
        }

        /// Opens the marks that begin up to an index, and gives them.
        private Stream<Mark> beginning(int upTo) {
            var marks = new ArrayList<Mark>();
            while (!coming.isEmpty() && coming.peek().start <= upTo) {
                var next = coming.remove();
                marks.add(next.mark);
                if (next.end > upTo) {
                    open.add(next);
                }
            }
            return marks.stream().sorted(LEADING);
        }
    }

    /// Links lead: they are what a reader follows.
    private static final Comparator<Mark> LEADING = Comparator.comparing(mark -> switch (mark) {
        case Mark.Cited _ -> 0;
        case Mark.Listed _ -> 1;
        case Mark.Warned _ -> 2;
        case Mark.Told _ -> 3;
        case Mark.Emphasised _ -> 4;
        case Mark.Sign _ -> 5;
    });
}
