package org.ibid.reading;

/// How many more names may be compared letter by letter in one paper, in all its lists together: what keeps the time
/// bounded that is spent on names that are nearly those of an entry.
final class Comparisons {

    private int left;

    Comparisons(int most) {
        this.left = most;
    }

    /// Whether so many may still be compared; then they are counted.
    boolean take(int many) {
        if (many > left) {
            return false;
        }
        left -= many;
        return true;
    }
}
