package org.ibid.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// What happens to a printed reference on its way into a text: a number before it, words of links after it, lost or
/// mistaken characters.
final class Noise {

    private static final List<String> NUMBERS = List.of("[%d] ", "%d. ", "%d ", "(%d) ", "%d) ");
    private static final List<String> LINKS = List.of(
            " [Crossref]", " Google Scholar", " [CrossRef] [Google Scholar]", " [PubMed]", " CrossRef Google Scholar");

    private final Random random;

    Noise(Random random) {
        this.random = random;
    }

    /// An example of the words, three in four as they are.
    Example on(String text, Words words, int[] labels) {
        var raw = new StringBuilder();
        var ends = new ArrayList<int[]>();
        if (labels[0] != Label.CITATION_NUMBER.ordinal() && random.nextInt(6) == 0) {
            raw.append(one(NUMBERS).formatted(1 + random.nextInt(90)));
            ends.add(new int[] {raw.length(), Label.CITATION_NUMBER.ordinal()});
        }
        boolean damaged = random.nextInt(4) == 0;
        for (int w = 0; w < labels.length; w++) {
            String word = text.substring(words.start(w), words.end(w));
            boolean last = w == labels.length - 1;
            int to = last ? text.length() : words.start(w + 1);
            boolean closes = !last && labels[w + 1] != labels[w];
            raw.append(damaged ? damaged(word, closes) : word).append(text, words.end(w), to);
            ends.add(new int[] {raw.length(), labels[w]});
        }
        if (random.nextInt(16) == 0) {
            raw.append(one(LINKS));
            ends.add(new int[] {raw.length(), Label.NOTE.ordinal()});
        }
        return example(raw.toString(), ends);
    }

    private static Example example(String raw, List<int[]> ends) {
        Words words = Words.of(raw);
        var labels = new int[words.size()];
        int at = 0;
        for (int w = 0; w < labels.length; w++) {
            while (at < ends.size() - 1 && words.start(w) >= ends.get(at)[0]) {
                at++;
            }
            labels[w] = ends.get(at)[1];
        }
        return new Example(raw, words, labels, Example.Source.RENDERED);
    }

    /// Now and then without the punctuation after a field, or with a character that a machine mistook.
    private String damaged(String word, boolean closes) {
        if (closes
                && word.length() > 2
                && random.nextInt(6) == 0
                && ".,;:".indexOf(word.charAt(word.length() - 1)) >= 0) {
            return word.substring(0, word.length() - 1);
        }
        return random.nextInt(12) > 0
                ? word
                : switch (random.nextInt(6)) {
                    case 0 -> word.replace("rn", "m");
                    case 1 -> word.replace('l', '1');
                    case 2 -> word.replace('0', 'O');
                    case 3 -> word.replace('1', 'l');
                    case 4 -> word.replace('e', 'c');
                    default -> word.replace("–", "-").replace("“", "\"").replace("”", "\"");
                };
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
