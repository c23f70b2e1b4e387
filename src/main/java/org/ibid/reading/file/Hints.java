package org.ibid.reading.file;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// A file's properties, which are often the template's or the computer's, held against the text.
final class Hints {

    private static final int SHORTEST_TITLE = 8;
    /// A printed page may have its own address at its foot.
    private static final Pattern FILE_NAME = Pattern.compile(
            "\\S+\\.(?:html?|pdf|docx?|odt|rtf|txt|md|tex|dvi|indd|qxd|pages)", Pattern.CASE_INSENSITIVE);

    private Hints() {}

    /// The title if the text has it; the authors if it has them all.
    static Work confirmed(Work hinted, String text) {
        String folded = folded(text);
        var kept = new LinkedHashMap<String, Value>();
        for (Map.Entry<String, Value> field : hinted.fields().entrySet()) {
            boolean isThere = switch (field.getValue()) {
                case Value.Text(String value) ->
                    field.getKey().equals("title")
                            && value.length() >= SHORTEST_TITLE
                            && !FILE_NAME.matcher(value).matches()
                            && folded.contains(folded(value));
                case Value.Names(var names) ->
                    names.stream().allMatch(name -> folded.contains(folded(StatedName.direct(name))));
                case Value.Number _, Value.Date _, Value.Other _ -> false;
            };
            if (isThere) {
                kept.put(field.getKey(), field.getValue());
            }
        }
        return new Work(hinted.type(), kept);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
