package org.ibid.csl.text;

/// Writes the quotation marks of a locale for the signs of [Mark] that stand for them.
record WrittenQuotes(Quotes quotes) {

    /// So many characters of a text, with quotation marks for their signs.
    String in(char[] text, int length) {
        var written = new char[length + placeholders(text, length) * longest()];
        int at = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (isPlaceholder(c)) {
                String mark = resolved(c);
                mark.getChars(0, mark.length(), written, at);
                at += mark.length();
            } else {
                written[at++] = c;
            }
        }
        return new String(written, 0, at);
    }

    private static int placeholders(char[] text, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += isPlaceholder(text[i]) ? 1 : 0;
        }
        return count;
    }

    private int longest() {
        int outer = Math.max(quotes.open().length(), quotes.close().length());
        return Math.max(
                outer, Math.max(quotes.openInner().length(), quotes.closeInner().length()));
    }

    private static boolean isPlaceholder(char c) {
        return c >= Mark.OPEN_OUTER && c <= Mark.NOCASE || c == Mark.NOCASE_END;
    }

    private String resolved(char placeholder) {
        return switch (placeholder) {
            case Mark.OPEN_OUTER -> quotes.open();
            case Mark.CLOSE_OUTER -> quotes.close();
            case Mark.OPEN_INNER -> quotes.openInner();
            case Mark.CLOSE_INNER -> quotes.closeInner();
            default -> "";
        };
    }
}
