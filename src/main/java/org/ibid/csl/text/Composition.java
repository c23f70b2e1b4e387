package org.ibid.csl.text;

/// One walk over a tree of output, from the outside in: display, affixes, quotes, faces, content.
final class Composition {

    private final Quotes quotes;
    private final QuoteMarks marks;
    private final Galley galley;
    private final OpenFaces faces;
    /// How many quotation marks are open.
    private int depth;

    private boolean hasPlaceholders;
    /// Whether the next piece begins a group that has neither faces nor a prefix, so that its prefix is the
    /// group's.
    private boolean leads;

    Composition(Quotes quotes, QuoteMarks marks) {
        this.quotes = quotes;
        this.marks = marks;
        this.galley = new Galley(quotes.punctuationInside());
        this.faces = new OpenFaces(galley);
    }

    String of(Node node) {
        if (node.isEmpty() || !add(node)) {
            return "";
        }
        galley.freeLastSpace();
        return hasPlaceholders ? galley.finished(quotes) : galley.toString();
    }

    /// Adds what is not empty; false if nothing of it can be read.
    private boolean add(Node node) {
        Look look = node.look();
        int start = galley.length();
        boolean isThere = look == Look.PLAIN ? addContent(node) : addStyled(node, look);
        if (!isThere) {
            galley.cut(start);
        }
        return isThere;
    }

    private boolean addStyled(Node node, Look look) {
        boolean isBlock = look.display() != Look.Display.NONE;
        if (galley.endsBlock()) {
            galley.pull(leadingPrefix(node));
        }
        if (isBlock) {
            galley.mark((char) (Mark.BLOCK + look.display().ordinal() - 1));
        }
        galley.join(look.prefix(), look.faces() == Faces.NONE || leads ? Joint.PREFIX : Joint.OWN_PREFIX);
        boolean isThere = look.quotes() ? addQuoted(node, look) : addFaced(node, look);
        addSuffix(node, look);
        if (look.faces() != Faces.NONE) {
            galley.holdFaces(node instanceof Leaf leaf && isPlain(leaf) && !look.quotes());
        }
        if (isBlock) {
            galley.mark(Mark.DISPLAY_END);
        }
        return isThere;
    }

    /// The prefix that a piece begins with, be it its own or that of what it begins with; empty if none, or
    /// if faces begin before it.
    private static String leadingPrefix(Node node) {
        Look look = node.look();
        if (!look.isBare()) {
            return "";
        }
        if (!look.prefix().isEmpty() || !(node instanceof Branch branch)) {
            return look.prefix();
        }
        for (Node piece : branch.nodes()) {
            if (!piece.isEmpty()) {
                return leadingPrefix(piece);
            }
        }
        return "";
    }

    private void addSuffix(Node node, Look look) {
        if (look.suffix().isEmpty()) {
            return;
        }
        addSuffixText(node, look);
        if (node.endsInOwnSpace()) {
            galley.holdSpace();
        }
    }

    private void addSuffixText(Node node, Look look) {
        if (!(node instanceof Leaf leaf)) {
            galley.joinAfter(look.suffix(), Joint.SUFFIX);
            return;
        }
        boolean isStyled = look.quotes() ? !quotes.punctuationInside() : look.faces() != Faces.NONE;
        boolean isOwn = isStyled && isPlain(leaf);
        galley.joinAfter(look.suffix(), isOwn ? Joint.OWN_SUFFIX : Joint.SUFFIX);
        if (leaf.isNumber()) {
            galley.endNumber();
        } else {
            galley.endSuffixedText();
        }
    }

    private boolean addQuoted(Node node, Look look) {
        galley.mark(open(depth));
        depth++;
        boolean isThere = addFaced(node, look);
        depth--;
        boolean isPlain = node instanceof Leaf leaf && isPlain(leaf);
        char outside = isPlain && !quotes.punctuationInside() ? galley.takeOutside() : ' ';
        if (isPlain && look.faces() != Faces.NONE) {
            galley.endQuotedFaces();
        }
        galley.mark(close(depth));
        galley.turn();
        if (outside != ' ') {
            galley.mark(outside);
        }
        hasPlaceholders = true;
        return isThere;
    }

    /// Whether there is neither markup in a text nor an apostrophe, which count alike where punctuation meets.
    private boolean isPlain(Leaf leaf) {
        return marks.isPlain(leaf.text()) && leaf.text().indexOf('’') < 0;
    }

    static char open(int depth) {
        return depth % 2 == 0 ? Mark.OPEN_OUTER : Mark.OPEN_INNER;
    }

    static char close(int depth) {
        return depth % 2 == 0 ? Mark.CLOSE_OUTER : Mark.CLOSE_INNER;
    }

    private boolean addFaced(Node node, Look look) {
        int outer = faces.open();
        int opened = 0;
        if (look.faces() != Faces.NONE) {
            galley.turn(look.prefix());
            opened = faces.open(look.faces(), node);
        }
        int start = galley.length();
        boolean isThere = addContent(node);
        TextCase textCase = node instanceof Leaf && look.textCase() != TextCase.TITLE ? look.textCase() : TextCase.NONE;
        if (look.stripPeriods() || textCase != TextCase.NONE) {
            transform(start, look.stripPeriods(), textCase);
        }
        faces.close(opened, outer);
        if (look.faces() != Faces.NONE) {
            galley.turn();
        }
        return isThere;
    }

    private void transform(int start, boolean stripsPeriods, TextCase textCase) {
        if (start >= galley.length()) {
            return;
        }
        String given = galley.from(start);
        String text = stripsPeriods ? LetterCase.withoutPeriods(given) : given;
        text = LetterCase.of(text, textCase);
        if (!text.equals(given)) {
            galley.cut(start);
            galley.append(text, 0, text.length());
            galley.endText();
        }
    }

    private boolean addContent(Node node) {
        return switch (node) {
            case Leaf leaf -> addLeaf(leaf);
            case Branch branch -> {
                boolean isThere = addPieces(branch);
                if (branch.look().isBare()) {
                    galley.free();
                }
                yield isThere;
            }
        };
    }

    private boolean addPieces(Branch branch) {
        boolean isThere = false;
        var pieces = branch.nodes();
        int count = pieces.size();
        boolean lends = branch.look().isBare() && branch.look().prefix().isEmpty();
        for (int i = 0; i < count; i++) {
            Node piece = pieces.get(i);
            if (!piece.isEmpty()) {
                leads = lends && !isThere;
                isThere |= isThere ? addPiece(piece, branch.delimiter()) : add(piece);
            }
        }
        return isThere;
    }

    private boolean addPiece(Node piece, String delimiter) {
        int before = galley.length();
        galley.joinAfter(delimiter, Joint.DELIMITER);
        boolean isThere = add(piece);
        if (!isThere) {
            galley.cut(before);
        }
        return isThere;
    }

    private boolean addLeaf(Leaf leaf) {
        boolean isLink = leaf.isLink();
        int start = galley.length();
        String text = leaf.look().textCase() == TextCase.TITLE ? TitleCase.of(leaf.text()) : leaf.text();
        if (isLink) {
            String address = Mark.cleaned(leaf.link());
            galley.mark(Mark.LINK);
            galley.append(address, 0, address.length());
            galley.mark(Mark.LINK_TEXT);
        }
        if (leaf.isVerbatim()) {
            galley.setApart(text);
        } else if (marks.isPlain(text)) {
            galley.join(text, 0, text.length(), Joint.TEXT);
            galley.endText();
        } else {
            hasPlaceholders |= new FieldText(text, marks, leaf.look().quoting()).addTo(galley, faces, depth);
            if (galley.isBlankFrom(start)) {
                return false;
            }
        }
        if (isLink) {
            galley.mark(Mark.LINK_END);
        }
        return true;
    }
}
