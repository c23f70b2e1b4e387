package org.ibid.protocols.betterbibtex;

import org.ibid.csl.engine.Cite;
import org.ibid.library.UsedKeys.Known;

/// A work that was picked to be cited; a part that is absent is an empty string.
///
/// @param work     the work, under the key it was picked by
/// @param locator  the place in it: "27–36"
/// @param label    what the locator counts, as CSL names it: `page`
/// @param withYear whether only the year is to show, as the text names the authors
record Pick(Known work, String locator, String label, String prefix, String suffix, boolean withYear) {

    Pick {
        label = locator.isEmpty() ? "" : label.isEmpty() ? "page" : label;
    }

    static Pick of(Known work) {
        return new Pick(work, "", "", "", "", false);
    }

    /// As it was named.
    public String key() {
        return work.keys().getFirst();
    }

    boolean isPlain() {
        return locator.isEmpty() && prefix.isEmpty() && suffix.isEmpty() && !withYear;
    }

    Cite cite() {
        return new Cite(
                key(),
                locator,
                label,
                prefix.isEmpty() ? "" : prefix + " ",
                suffix.isEmpty() ? "" : " " + suffix,
                withYear ? Cite.Part.SUPPRESS_AUTHOR : Cite.Part.WHOLE,
                null,
                false);
    }
}
