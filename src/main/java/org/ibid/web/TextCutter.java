package org.ibid.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ibid.web.MarkedText.Paragraph;
import org.ibid.web.MarkedText.Piece;
import org.ibid.web.MarkedText.Run;
import org.ibid.web.Paragraphs.Extent;

/// Cuts a text where marks begin and end, in one pass. For one use.
final class TextCutter {

    /// Links lead: they are what a reader follows.
    private static final Comparator<Mark> LEADING = Comparator.comparing(mark -> switch (mark) {
        case CitedMark _ -> 0;
        case Mark.Listed _ -> 1;
        case Mark.Warned _ -> 2;
        case Mark.Told _ -> 3;
        case Mark.Emphasised _ -> 4;
        case Mark.Sign _ -> 5;
    });

    private record Placed(Mark mark, int start, int end) {}

    private final String text;
    private final Deque<Placed> coming;
    private final List<Placed> open = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();

    TextCutter(String text, List<Mark> marks) {
        var codePoints = new CodePoints(text);
        var placed = marks.stream()
                .map(mark -> new Placed(mark, codePoints.start(mark.span()), codePoints.end(mark.span())))
                .sorted(Comparator.comparingInt(Placed::start))
                .toList();
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
            while (link.isPresent() && to < runs.size() && runs.get(to).link().equals(link)) {
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
