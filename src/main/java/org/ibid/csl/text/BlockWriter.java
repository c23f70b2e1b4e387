package org.ibid.csl.text;

import java.util.List;
import java.util.function.Function;
import org.ibid.csl.text.Run.Layout;

/// Writes blocks of runs in one format.
sealed interface BlockWriter
        permits HtmlWriter, TextWriter, MarkdownWriter, LatexWriter, TypstWriter, RtfWriter, AsciiDocWriter {

    String write(List<Block> blocks);

    static BlockWriter of(OutputFormat format) {
        return switch (format) {
            case SUITE_HTML, HTML -> new HtmlWriter();
            case TEXT -> new TextWriter();
            case MARKDOWN -> new MarkdownWriter();
            case LATEX -> new LatexWriter();
            case TYPST -> new TypstWriter();
            case RTF -> new RtfWriter();
            case ASCIIDOC -> new AsciiDocWriter();
        };
    }

    /// Lines of text: what stands in the margin is followed by a space, every other block by a line end.
    static String lines(List<Block> blocks, String beside, String lineEnd, Function<Block, String> write) {
        if (blocks.size() == 1) {
            return write.apply(blocks.getFirst()).strip();
        }
        var lines = new StringBuilder();
        Layout before = Layout.INLINE;
        for (var block : blocks) {
            if (!lines.isEmpty()) {
                boolean isBeside = before == Layout.LEFT_MARGIN && block.layout() == Layout.RIGHT_INLINE;
                lines.append(isBeside ? beside : lineEnd);
            }
            lines.append(write.apply(block).strip());
            before = block.layout();
        }
        return lines.toString();
    }
}
