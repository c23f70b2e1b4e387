package org.ibid.protocols.opencitations;

/// A text that may be looked at only so often: a client's regular expression can be read in too many ways.
final class BoundedText implements CharSequence {

    private final CharSequence text;
    private final Budget budget;

    BoundedText(CharSequence text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    /// How often characters may still be looked at.
    static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }
    }

    /// The budget is used up.
    static final class TooCostly extends RuntimeException {
        TooCostly() {
            super("too costly");
        }
    }

    @Override
    public char charAt(int index) {
        if (budget.left-- <= 0) {
            throw new TooCostly();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
