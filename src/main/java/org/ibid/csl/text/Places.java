package org.ibid.csl.text;

/// What is known of places in a [Galley], for the next seam: indexes behind what they tell of; -1 if there is
/// none.
final class Places {

    /// Where a character stands that was moved inside a quotation mark.
    int movedTo = -1;
    /// Where the last text of a field ends.
    int textEnd = -1;
    /// Where the last prefix ends.
    int prefixEnd = -1;
    /// Where the last delimiter ends.
    int delimiterEnd = -1;
    /// Where the suffix of a number ends.
    int numberEnd = -1;
    /// Where the suffix of a text ends.
    int suffixEnd = -1;
    /// Where faces or quotes of an element last began or ended.
    int turned = -1;
    /// Where faces of an element last began.
    int opened = -1;
    /// Where punctuation goes that comes inside the quotation marks of a text with faces; -1 if anywhere
    /// else.
    int insideFaces = -1;
    /// Where a space ends that does not become one with a space of what follows; see [Node#endsInOwnSpace].
    int heldSpace = -1;
    /// Where something with faces ends that stands by itself, not in a group.
    int heldFaces = -1;
    /// Whether that is a text, without quotes and markup.
    boolean heldText;
    /// Where a suffix was left out because the suffix inside it ends alike.
    int repeated = -1;

    /// Forgets what lies behind a length.
    void cut(int length) {
        textEnd = kept(textEnd, length);
        prefixEnd = kept(prefixEnd, length);
        delimiterEnd = kept(delimiterEnd, length);
        numberEnd = kept(numberEnd, length);
        suffixEnd = kept(suffixEnd, length);
        turned = kept(turned, length);
        opened = kept(opened, length);
        insideFaces = kept(insideFaces, length);
        heldSpace = kept(heldSpace, length);
        heldFaces = kept(heldFaces, length);
        repeated = kept(repeated, length);
    }

    private static int kept(int place, int length) {
        return place > length ? -1 : place;
    }
}
