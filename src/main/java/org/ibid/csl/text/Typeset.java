package org.ibid.csl.text;

import java.util.List;

/// A text that is set, ready to be written in any format. Immutable; equal if it is written alike in every format.
public final class Typeset {

    private static final Typeset EMPTY = new Typeset("");

    /// With signs of [Mark].
    private final String text;

    private Typeset(String text) {
        this.text = text;
    }

    static Typeset of(String text) {
        return text.isEmpty() ? EMPTY : new Typeset(LinkAnchors.whole(text));
    }

    /// A text in which nothing is markup.
    public static Typeset plain(String text) {
        return of(Mark.cleaned(text));
    }

    /// A text of blocks that are set already, by another engine or in another text; their texts are plain.
    public static Typeset of(List<Block> blocks) {
        var text = new StringBuilder();
        blocks.forEach(block -> BlockMarks.add(block, text));
        return of(text.toString());
    }

    /// The same text, of which nothing leads anywhere.
    public Typeset withoutLinks() {
        int link = text.indexOf(Mark.LINK);
        if (link < 0) {
            return this;
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        while (link >= 0) {
            plain.append(text, from, link);
            from = text.indexOf(Mark.LINK_TEXT, link) + 1;
            link = text.indexOf(Mark.LINK, from);
        }
        plain.append(text, from, text.length());
        return new Typeset(plain.toString().replace(String.valueOf(Mark.LINK_END), ""));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The text in a format.
    public String as(OutputFormat format) {
        return format == OutputFormat.SUITE_HTML
                ? SuiteHtml.of(text)
                : BlockWriter.of(format).write(blocks());
    }

    /// The text as stretches that look the same, for formats that are not ours.
    public List<Run> runs() {
        return blocks().stream().flatMap(block -> block.runs().stream()).toList();
    }

    /// The runs by the blocks they stand in; a text without `display` is one block.
    public List<Block> blocks() {
        return RunReader.blocks(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Typeset typeset && text.equals(typeset.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /// The plain text, for a reader of logs.
    @Override
    public String toString() {
        return as(OutputFormat.TEXT);
    }
}
