package org.ibid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.reading.Span;
import org.ibid.web.MarkedText.Run;

/// Finds the Markdown that programs leave in a text they took from a page: `*emphasis*`, `<https://address>` and links
/// that lead nowhere, `[2021](#)`. On a page its signs take no room; the text itself stays as it is.
final class Markdown {

    private static final Pattern SIGNS =
            Pattern.compile("(?<![\\p{L}\\p{N}*])(\\*)(?=[^\\s*])([^*\\n]{1,400})(?<=[^\\s*])(\\*)(?![\\p{L}\\p{N}*])"
                    + "|(<)https?://[^\\s<>]{1,2000}(>)"
                    + "|(\\[)[^\\[\\]\\n]{1,200}(]\\(#[^)\\s]{0,100}\\))");

    private static final int EMPHASIS = 2;

    /// A text's signs and what they emphasise.
    List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        var signs = SIGNS.matcher(text);
        int index = 0;
        int codePoint = 0;
        while (signs.find()) {
            codePoint += text.codePointCount(index, signs.start());
            index = signs.start();
            for (int group = 1; group <= signs.groupCount(); group++) {
                if (signs.group(group) != null) {
                    int start = codePoint + text.codePointCount(index, signs.start(group));
                    var span = new Span(start, start + text.codePointCount(signs.start(group), signs.end(group)));
                    marks.add(group == EMPHASIS ? new Mark.Emphasised(span) : new Mark.Sign(span));
                }
            }
        }
        return marks;
    }

    /// A short text without its signs.
    String plain(String text) {
        return runs(text).stream()
                .filter(run -> run.marks().stream().noneMatch(Mark.Sign.class::isInstance))
                .map(Run::text)
                .collect(Collectors.joining());
    }

    /// A short text, such as a reference as printed, cut at its signs.
    public List<Run> runs(String text) {
        return MarkedText.of(text, marks(text)).paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .flatMap(piece -> piece.runs().stream())
                .toList();
    }
}
