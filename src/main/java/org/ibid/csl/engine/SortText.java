package org.ibid.csl.engine;

import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;

/// The texts that sort keys are made of.
final class SortText {

    /// Marks the leaf of a date in a sort key.
    static final Look DATE = Look.affixed("", "");

    private static final int DIGITS = 12;

    private SortText() {}

    /// The text of a tree, without markup and without an English article before it.
    ///
    /// @param datesOnly whether only what dates gave counts
    static String of(Node node, boolean datesOnly) {
        var text = new StringBuilder();
        append(node, datesOnly, text);
        for (String article : ARTICLES) {
            if (text.length() > article.length() && text.indexOf(article) == 0) {
                return text.substring(article.length());
            }
        }
        return text.toString();
    }

    private static final String[] ARTICLES = {"a ", "an ", "the "};

    private static void append(Node node, boolean datesOnly, StringBuilder text) {
        switch (node) {
            case Leaf leaf -> {
                if (!datesOnly) {
                    text.append(leaf.look().prefix());
                    appendPlain(leaf.text(), text);
                    text.append(leaf.look().suffix());
                } else if (leaf.look() == DATE) {
                    text.append(leaf.text());
                }
            }
            case Branch branch -> {
                text.append(datesOnly ? "" : branch.look().prefix());
                int start = text.length();
                for (Node child : branch.nodes()) {
                    if (!datesOnly && text.length() > start) {
                        text.append(branch.delimiter());
                    }
                    append(child, datesOnly, text);
                }
                text.append(datesOnly ? "" : branch.look().suffix());
            }
        }
    }

    private static void appendPlain(String marked, StringBuilder text) {
        int at = 0;
        for (int tag = marked.indexOf('<'); tag >= 0; tag = marked.indexOf('<', at)) {
            int end = marked.indexOf('>', tag);
            if (end < 0) {
                break;
            }
            text.append(marked, at, tag);
            at = end + 1;
        }
        text.append(marked, at, marked.length());
    }

    /// The text with every number in it filled up with zeros.
    static String padded(String text) {
        var padded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at) {
                padded.append(text.charAt(at++));
            } else {
                padded.repeat('0', Math.max(0, DIGITS - (end - at))).append(text, at, end);
                at = end;
            }
        }
        return padded.toString();
    }
}
