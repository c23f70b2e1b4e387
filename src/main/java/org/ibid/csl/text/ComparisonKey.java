package org.ibid.csl.text;

/// Writes [Typesetter#key].
final class ComparisonKey {

    private final StringBuilder key = new StringBuilder(96);

    private ComparisonKey() {}

    static String of(Node node) {
        var written = new ComparisonKey();
        written.add(node);
        return written.key.toString();
    }

    private void add(Node node) {
        if (node.isEmpty()) {
            return;
        }
        Look look = node.look();
        if (look == Look.PLAIN) {
            addContent(node);
            return;
        }
        key.append(look.prefix());
        int start = key.length();
        addMarks(look);
        boolean isMarked = key.length() > start;
        addContent(node);
        if (isMarked) {
            key.append(Mark.FACE_END);
        }
        key.append(look.suffix());
    }

    private void addContent(Node node) {
        switch (node) {
            case Leaf leaf -> key.append(leaf.text());
            case Branch branch -> {
                int start = key.length();
                var pieces = branch.nodes();
                for (int i = 0; i < pieces.size(); i++) {
                    if (!pieces.get(i).isEmpty()) {
                        key.append(key.length() > start ? branch.delimiter() : "");
                        add(pieces.get(i));
                    }
                }
            }
        }
    }

    private void addMarks(Look look) {
        if (look.faces() != Faces.NONE) {
            look.faces().addMarks(key);
        }
        if (look.quotes()) {
            key.append(Mark.OPEN_OUTER);
        }
        if (look.textCase() != TextCase.NONE) {
            key.append(Mark.NOCASE).append((char) ('0' + look.textCase().ordinal()));
        }
        if (look.stripPeriods()) {
            key.append(Mark.NOCASE_END);
        }
        if (look.display() != Look.Display.NONE) {
            key.append(Mark.BLOCK).append((char) ('0' + look.display().ordinal()));
        }
    }
}
