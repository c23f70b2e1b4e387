package org.ibid.train;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.reading.label.Label;
import org.ibid.reading.label.Words;

/// Labels the words of a printed work: those with signs by them, numbers by their value, given names by being one, and
/// the words between by AnyStyle's convention: what introduces a field is in it, a role after names is in theirs.
final class Unmarked {

    private static final int NONE = -1;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern AFTER_NAMES = Pattern.compile(
            "(?iu)[^\\p{L}]*(?:eds?|editors?|hrsg|hg|éds?|dir|coords?|red|ред|comp|trans|jr|et|al|u|others|и|др|等|编|主编|译"
                    + "|\\p{L}\\.?(?:[- ]?\\p{L}\\.)*)[^\\p{L}]*");
    private static final Pattern AFTER_EDITION = Pattern.compile(
            "(?iu)[^\\p{L}]*(?:st|nd|rd|th|e|a|ª|º|ed|edn|edition|aufl|auflage|éd|édition|edición|изд|изд-е|издание|版)[^\\p{L}]*");
    private static final Pattern AFTER_PAGES =
            Pattern.compile("(?iu)[^\\p{L}]*(?:pp?|s|с|pages|seiten|págs?|页)[^\\p{L}]*");
    private static final Pattern KIND_OF_TITLE = Pattern.compile("[^\\p{L}]*\\[[A-Z/]{1,5}\\][^\\p{L}]*");
    private static final Pattern NUMBER_OF_ENTRY = Pattern.compile("[\\[(]?1[\\]).:]*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern MONTH = Pattern.compile(
            "(?iu)[^\\p{L}]*(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|fév|avr|juin|juil"
                    + "|aoû|déc|ene|abr|ago|set|dic|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|de)\\p{L}{0,8}[^\\p{L}]*");

    private final String raw;
    private final Words words;
    private final int[] labels;

    private Unmarked(String raw, Words words, int[] labels) {
        this.raw = raw;
        this.words = words;
        this.labels = labels;
    }

    /// @param raw   without the signs
    /// @param chars the ordinal of the label of each of its characters, -1 where there were no signs
    static int[] labels(String raw, Words words, int[] chars, Map<String, Label> numbers, Set<String> given) {
        var labels = new int[words.size()];
        Arrays.fill(labels, NONE);
        var all = new Unmarked(raw, words, labels);
        for (int w = 0; w < labels.length; w++) {
            labels[w] = all.known(w, chars, numbers);
        }
        if (NUMBER_OF_ENTRY.matcher(all.word(0)).matches()) {
            labels[0] = Label.CITATION_NUMBER.ordinal();
        }
        all.names(given);
        all.dates();
        all.backwards();
        all.forwards();
        return labels;
    }

    private String word(int w) {
        return raw.substring(words.start(w), words.end(w));
    }

    private int known(int w, int[] chars, Map<String, Label> numbers) {
        for (int i = words.start(w); i < words.end(w); i++) {
            if (chars[i] != NONE) {
                boolean address = chars[i] == Label.DOI.ordinal() && word(w).startsWith("http");
                return address ? Label.URL.ordinal() : chars[i];
            }
        }
        Matcher digits = DIGITS.matcher(word(w));
        while (digits.find()) {
            Label label = numbers.get(digits.group());
            if (label != null) {
                return label.ordinal();
            }
        }
        return NONE;
    }

    private static boolean isName(int label) {
        return label == Label.AUTHOR.ordinal()
                || label == Label.EDITOR.ordinal()
                || label == Label.TRANSLATOR.ordinal();
    }

    /// Given names and initials beside a family name; and what stands between two names.
    private void names(Set<String> given) {
        for (int w = 1; w < labels.length; w++) {
            if (labels[w] == NONE && isName(labels[w - 1]) && isGiven(word(w), given)) {
                labels[w] = labels[w - 1];
            }
        }
        for (int w = labels.length - 2; w >= 0; w--) {
            if (labels[w] == NONE && isName(labels[w + 1]) && isGiven(word(w), given)) {
                labels[w] = labels[w + 1];
            }
        }
        for (int w = 1; w < labels.length - 1; w++) {
            int next = w;
            while (next < labels.length && labels[next] == NONE) {
                next++;
            }
            if (labels[w] == NONE && next < labels.length && next - w <= 3 && isName(labels[w - 1])) {
                Arrays.fill(labels, w, labels[next] == labels[w - 1] ? next : w, labels[w - 1]);
            }
        }
    }

    private static boolean isGiven(String word, Set<String> given) {
        for (String part : word.split("[^\\p{L}]+")) {
            if (!part.isEmpty() && !given.contains(part)) {
                return part.length() <= 3
                        && part.chars().allMatch(c -> Character.isUpperCase(c) && begins((char) c, given));
            }
        }
        return !NO_LETTERS.matcher(word).matches();
    }

    private static boolean begins(char initial, Set<String> given) {
        return given.stream().anyMatch(each -> each.startsWith("" + initial));
    }

    /// Months beside a year or a day.
    private void dates() {
        for (int w = 1; w < labels.length; w++) {
            if (labels[w] == NONE
                    && isDate(labels[w - 1])
                    && MONTH.matcher(word(w)).matches()) {
                labels[w] = labels[w - 1];
            }
        }
        for (int w = labels.length - 2; w >= 0; w--) {
            if (labels[w] == NONE
                    && isDate(labels[w + 1])
                    && MONTH.matcher(word(w)).matches()) {
                labels[w] = labels[w + 1];
            }
        }
    }

    private static boolean isDate(int label) {
        return label == Label.DATE.ordinal() || label == Label.NOTE.ordinal();
    }

    /// What belongs to the field before.
    private void backwards() {
        for (int w = 1; w < labels.length; w++) {
            if (labels[w] == NONE && labels[w - 1] != NONE && closes(labels[w - 1], word(w))) {
                labels[w] = labels[w - 1];
            }
        }
    }

    private static boolean closes(int before, String word) {
        if (NO_LETTERS.matcher(word).matches()) {
            return !"([«„“—–//".contains(word.substring(word.length() - 1));
        }
        boolean role = isName(before) && AFTER_NAMES.matcher(word).matches();
        boolean edition =
                before == Label.EDITION.ordinal() && AFTER_EDITION.matcher(word).matches();
        boolean pages =
                before == Label.PAGES.ordinal() && AFTER_PAGES.matcher(word).matches();
        boolean kind = (before == Label.TITLE.ordinal() || before == Label.CONTAINER_TITLE.ordinal())
                && KIND_OF_TITLE.matcher(word).matches();
        return role || edition || pages || kind;
    }

    /// All other words introduce the field after them; before an address and at the end they are a note.
    private void forwards() {
        int next = Label.NOTE.ordinal();
        for (int w = labels.length - 1; w >= 0; w--) {
            if (labels[w] == NONE) {
                labels[w] = next;
            } else {
                next = labels[w] == Label.URL.ordinal() ? Label.NOTE.ordinal() : labels[w];
            }
        }
    }
}
