package org.ibid.bench.made;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.reading.Candidate;
import org.ibid.reading.Citation;
import org.ibid.reading.Limits;
import org.ibid.reading.PaperReader;
import org.ibid.reading.Reading;
import org.ibid.reading.ReferenceReader;
import org.ibid.reading.StandsFor;
import org.ibid.reading.file.FileLimits;
import org.ibid.reading.file.PaperFile;
import org.ibid.reading.file.PaperFiles;
import org.ibid.reading.file.PaperText;
import org.ibid.reading.label.Labeller;

/// Marks what was read of a made paper. An entry or a citation is right if its letters and digits are those wanted, no
/// more and no fewer; white space, hyphens and marks do not count.
public final class Marking {

    private final PaperFiles files = new PaperFiles(FileLimits.defaults());
    private final PaperReader reader = new PaperReader(Limits.defaults(), new ReferenceReader(Labeller.shipped()));

    /// Reads and marks one paper.
    public Score mark(MadePaper paper) {
        return mark(paper, read(paper));
    }

    Reading read(MadePaper paper) {
        PaperText text = files.read(new PaperFile(paper.bytes(), Optional.empty()));
        return reader.read(text.text(), text.stated());
    }

    Score mark(MadePaper paper, Reading reading) {
        var score = new Score();
        Map<Integer, Integer> entryOf = entries(paper, reading, score);
        repeats(paper, reading, entryOf, score);
        citations(paper, reading, entryOf, score);
        return score;
    }

    private static Map<Integer, Integer> entries(MadePaper paper, Reading reading, Score score) {
        var wanted = new LinkedHashMap<String, List<Integer>>();
        List<Truth.Entry> truth = paper.truth().entries();
        for (int i = 0; i < truth.size(); i++) {
            wanted.computeIfAbsent(key(paper, truth.get(i).raw()), key -> new ArrayList<>())
                    .add(i);
        }
        var entryOf = new HashMap<Integer, Integer>();
        for (int i = 0; i < reading.references().size(); i++) {
            String raw = reading.references().get(i).raw();
            List<Integer> left = wanted.getOrDefault(key(raw), List.of());
            if (left.isEmpty()) {
                score.fault("entry too much: " + raw);
            } else {
                entryOf.put(i, left.removeFirst());
            }
        }
        wanted.values()
                .forEach(left -> left.forEach(index ->
                        score.fault("entry missing:  " + truth.get(index).raw())));
        score.entries(truth.size(), reading.references().size(), entryOf.size());
        return entryOf;
    }

    private static void repeats(MadePaper paper, Reading reading, Map<Integer, Integer> entryOf, Score score) {
        entryOf.forEach((read, entry) -> paper.truth()
                .entries()
                .get(entry)
                .standsFor()
                .ifPresent(full -> {
                    Optional<Integer> meant = reading.references()
                            .get(read)
                            .standsFor()
                            .map(StandsFor::reference)
                            .map(entryOf::get);
                    boolean right = meant.equals(Optional.of(full));
                    score.repeat(right);
                    if (!right) {
                        score.fault("repeat wrong:   "
                                + reading.references().get(read).raw() + " means "
                                + paper.truth().entries().get(full).raw() + " not " + meant);
                    }
                }));
    }

    private static void citations(MadePaper paper, Reading reading, Map<Integer, Integer> entryOf, Score score) {
        List<Truth.Citation> wanted = paper.truth().citations();
        List<Citation> found = reading.citations();
        int[][] longest = longest(
                wanted.stream().map(each -> key(paper, each.raw())).toList(),
                found.stream().map(each -> key(each.raw())).toList());
        int i = 0;
        int j = 0;
        int right = 0;
        while (i < wanted.size() || j < found.size()) {
            boolean same = i < wanted.size()
                    && j < found.size()
                    && key(paper, wanted.get(i).raw()).equals(key(found.get(j).raw()));
            if (same) {
                right++;
                score.form(wanted.get(i).form(), true);
                link(wanted.get(i++), found.get(j++), entryOf, score);
            } else if (j == found.size() || i < wanted.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                score.form(wanted.get(i).form(), false);
                score.fault("citation missing (" + wanted.get(i).form() + "):  "
                        + wanted.get(i++).raw());
            } else {
                score.fault("citation too much: " + found.get(j).raw() + "  in: "
                        + found.get(j++).sentence());
            }
        }
        score.citations(wanted.size(), found.size(), right);
    }

    private static void link(Truth.Citation wanted, Citation found, Map<Integer, Integer> entryOf, Score score) {
        var linked = found.cites().stream()
                .map(cite -> cite.references().stream()
                        .findFirst()
                        .map(Candidate::reference)
                        .map(entryOf::get)
                        .orElse(-1))
                .sorted()
                .toList();
        boolean right = linked.equals(wanted.entries().stream().sorted().toList());
        score.link(right);
        if (!right) {
            score.fault("link wrong:     " + found.raw() + " wants " + wanted.entries() + " has " + linked);
        }
    }

    /// The lengths of the longest common sequences of what is left from each pair of places.
    private static int[][] longest(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static String key(MadePaper paper, String text) {
        return key(paper.kind() == MadePaper.Kind.PDF ? PdfSetter.drawable(text) : text);
    }

    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
