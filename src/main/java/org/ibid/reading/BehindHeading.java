package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells a section of running text from a reference list that has the same heading: "Literature", "Sources".
final class BehindHeading {

    private static final Pattern CITED =
            Pattern.compile("\\p{L}[”\"’»]? \\((?:[^()]{1,80}[;,]? )??\\p{Lu}[^()\\d]{1,80}" + Lexicon.YEAR
                    + "[a-z]?(?:[,:;] ?[^()]{1,80})?\\)");
    private static final Pattern NARRATIVE =
            Pattern.compile("\\p{Lu}[^.()]{1,80} \\(" + Lexicon.YEAR + "[a-z]?(?:[,:] ?[^()]{1,30})?\\),? \\p{Ll}.*");
    private static final int LOOKED_AT = 3;
    private static final int LONGEST = 700;
    private static final int LEAST = 60;

    private final List<String> paragraphs = new ArrayList<>();

    /// @param from the line behind the heading
    BehindHeading(List<Line> lines, int from) {
        var paragraph = new StringBuilder();
        for (int i = from; i < lines.size() && paragraphs.size() < LOOKED_AT; i++) {
            String content = lines.get(i).content();
            if (ReferenceList.isHeading(content)) {
                break;
            }
            if (content.isEmpty() && !paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (paragraph.length() < LONGEST) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(content);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
    }

    /// Whether what follows tells and cites: no paragraph begins as an entry does, and one reads like text.
    boolean isRunningText() {
        return paragraphs.stream().noneMatch(BehindHeading::isEntry)
                && paragraphs.stream().anyMatch(BehindHeading::isText);
    }

    private static boolean isEntry(String paragraph) {
        return EntryCutter.number(paragraph) > 0
                || !isText(paragraph) && (Beginnings.isByName(paragraph) || Beginnings.isDated(paragraph));
    }

    private static boolean isText(String paragraph) {
        if (paragraph.length() < LEAST) {
            return false;
        }
        return NARRATIVE.matcher(paragraph).matches()
                || ListEnd.isProse(paragraph)
                || CITED.matcher(paragraph).find()
                        && ListEnd.verbs(paragraph) > (Beginnings.isByName(paragraph) ? 1 : 0);
    }
}
