package org.ibid.csl.text;

import java.util.List;

/// Text without any markup.
record TextWriter() implements BlockWriter {

    @Override
    public String write(List<Block> blocks) {
        return BlockWriter.lines(blocks, " ", "\n", Block::text);
    }
}
