package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.web.Mark.Chip;

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

        Optional<Mark> link() {
            return marks.stream().filter(mark -> !mark.href().isEmpty()).findFirst();
        }
    }

    static MarkedText of(String text, List<Mark> marks) {
        var paragraphs = Paragraphs.of(text);
        return new MarkedText(paragraphs.wrapped(), new TextCutter(text, marks).cut(paragraphs.extents()));
    }
}
