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
    static String of(Node node) {
        var text = new StringBuilder();
        append(node, text);
        for (String article : ARTICLES) {
            if (text.length() > article.length() && text.indexOf(article) == 0) {
                return text.substring(article.length());
            }
        }
        return text.toString();
    }

    private static final String[] ARTICLES = {"a ", "an ", "the "};

    private static void append(Node node, StringBuilder text) {
        text.append(node.look().prefix());
        switch (node) {
            case Leaf leaf -> appendPlain(leaf.text(), text);
            case Branch branch -> {
                int start = text.length();
                for (Node child : branch.nodes()) {
                    if (text.length() > start) {
                        text.append(branch.delimiter());
                    }
                    append(child, text);
                }
            }
        }
        text.append(node.look().suffix());
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
