package org.ibid.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines before a paper's body that say what they are: where the abstract, the keywords and the body begin; -1 for
/// what is not there.
record Landmarks(int summary, int keywords, int introduction) {

    static final Pattern SUMMARY = Pattern.compile(
            "(?iu)^(?:#{1,6}\\s*)?[*_]{0,3}(?:abstract|a\\s?b\\s?s\\s?t\\s?r\\s?a\\s?c\\s?t|(?:executive )?summary|résumé|"
                    + "zusammenfassung|resum[eo]n?|riassunto|sommario|streszczenie|аннотация|реферат|摘\\s*要|要\\s*旨)[*_]{0,3}\\s*(?:[:.—–：-]+\\s*[*_]{0,3}\\s*(.*)|)$");
    private static final Pattern RUN_IN = Pattern.compile("^(?:[■▪●•◆]\\s*)?(?:Abstract|ABSTRACT)\\s+(\\p{Lu}.{15,})$");
    static final Pattern KEYWORDS = Pattern.compile(
            "(?iu)^(?:#{1,6}\\s*)?[*_]{0,3}(?:key\\s?-?words?(?: and phrases)?|index"
                    + " terms|mots[- ]clés|palabras clave|palavras[- ]chave|schlüssel(?:wörter|worte|begriffe)|parole chiave|"
                    + "słowa kluczowe|ключевые слова|关\\s*键\\s*词|キーワード)[*_]{0,3}\\s*(?:[:.—–：-]+\\s*[*_]{0,3}\\s*(.*)|)$");
    private static final Pattern RUN_IN_WORDS =
            Pattern.compile("^(?:Key ?[Ww]ords|KEYWORDS|KEY WORDS)\\s+(\\p{L}[^.]{0,100}[,;·•|].*)$");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?iu)^(?:#{1,6}\\s*)?[*_]{0,3}(?:chapter\\s+1\\W{1,3})?(?:(?:\\d{1,2}|[IVX]{1,4})\\.?\\d?\\.?\\s*(?:\\|\\s*)?|[一1]\\s*[、.]?\\s*)?"
                    + "(?:introduction|background|einleitung|introducción|introdução|introduzione|wprowadzenie|wstęp|"
                    + "введение|引\\s*言|前\\s*言|绪\\s*论|はじめに)[*_]{0,3}\\s*:?$");

    /// How many lines a header may go over.
    static final int FRONT_LINES = 400;
    private static final int LONGEST = 5_000;
    private static final int LONGEST_HEADING = 60;

    static Landmarks in(List<Line> lines) {
        int summary = first(lines, 0, List.of(SUMMARY, RUN_IN));
        int keywords = first(lines, 0, List.of(KEYWORDS, RUN_IN_WORDS));
        int introduction = first(lines, Math.max(0, summary + 1), List.of(INTRODUCTION));
        return new Landmarks(summary, keywords, introduction);
    }

    static boolean isIntroduction(String content) {
        return content.length() < LONGEST_HEADING
                && INTRODUCTION.matcher(content).matches();
    }

    private static int first(List<Line> lines, int from, List<Pattern> patterns) {
        for (int i = from; i < Math.min(lines.size(), FRONT_LINES); i++) {
            String content = lines.get(i).content();
            if (content.length() < LONGEST
                    && patterns.stream()
                            .anyMatch(pattern -> pattern.matcher(content).matches())) {
                return i;
            }
        }
        return -1;
    }

    /// Where in the line the abstract begins behind its label; -1 if on a later line.
    static int behindSummaryLabel(String content) {
        return behind(content, SUMMARY, RUN_IN);
    }

    static int behindKeywordsLabel(String content) {
        return behind(content, KEYWORDS, RUN_IN_WORDS);
    }

    private static int behind(String content, Pattern labelled, Pattern runIn) {
        Matcher label = labelled.matcher(content);
        if (label.matches()) {
            return label.group(1) != null && !label.group(1).isBlank() ? label.start(1) : -1;
        }
        Matcher without = runIn.matcher(content);
        return without.matches() ? without.start(1) : -1;
    }

    boolean none() {
        return summary < 0 && keywords < 0 && introduction < 0;
    }

    /// The first of them; `otherwise` if there is none.
    int first(int otherwise) {
        int first = otherwise;
        for (int each : new int[] {introduction, keywords, summary}) {
            first = each >= 0 && each < first ? each : first;
        }
        return first;
    }
}
