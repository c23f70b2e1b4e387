package org.ibid.csl;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.ibid.csl.RichText.Block;
import org.ibid.csl.RichText.Layout;

/// Writes [RichText] in one format.
sealed interface FormatWriter {

    /// One citation or entry.
    String text(RichText text);

    /// A whole bibliography of texts this writer wrote.
    String body(List<String> entries);

    static FormatWriter of(Format format) {
        return switch (format) {
            case HTML -> new Html();
            case TEXT -> new Text();
            case MARKDOWN -> new Markdown();
        };
    }

    /// Lines of text: what stands in the margin is followed by a space, every other block by a line end.
    private static String lines(List<Block> blocks, Function<Block, String> write, String lineEnd) {
        var lines = new StringBuilder();
        Layout before = Layout.INLINE;
        for (var block : blocks) {
            boolean isBeside = before == Layout.LEFT_MARGIN && block.layout() == Layout.RIGHT_INLINE;
            if (!lines.isEmpty() && !Character.isWhitespace(lines.charAt(lines.length() - 1))) {
                lines.append(
                        isBeside ? " " : block.layout() == Layout.INLINE && before == Layout.INLINE ? "" : lineEnd);
            }
            lines.append(write.apply(block));
            before = block.layout();
        }
        return lines.toString().strip();
    }

    /// Elements with the class names that citeproc-js and Zotero use.
    record Html() implements FormatWriter {
        @Override
        public String text(RichText text) {
            return text.blocks().stream().map(HtmlRuns::block).collect(joining());
        }

        @Override
        public String body(List<String> entries) {
            return entries.stream()
                    .map(entry -> "  <div class=\"csl-entry\">" + entry + "</div>\n")
                    .collect(joining("", "<div class=\"csl-bib-body\">\n", "</div>\n"));
        }
    }

    record Text() implements FormatWriter {
        @Override
        public String text(RichText text) {
            return lines(text.blocks(), Block::text, "\n");
        }

        @Override
        public String body(List<String> entries) {
            return entries.stream().map(entry -> entry + "\n").collect(joining());
        }
    }

    /// CommonMark, with HTML elements for what it has no sign for.
    record Markdown() implements FormatWriter {
        @Override
        public String text(RichText text) {
            return lines(text.blocks(), block -> new MarkdownRuns(block.runs()).written(), "  \n");
        }

        @Override
        public String body(List<String> entries) {
            return entries.stream().map(entry -> entry + "\n").collect(joining("\n"));
        }
    }
}
