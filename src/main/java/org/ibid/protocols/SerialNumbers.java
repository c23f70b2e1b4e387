package org.ibid.protocols;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The numbers in CSL's `ISBN` and `ISSN`, each one text, of which a work may have several: one for print, one for the
/// file.
public final class SerialNumbers {

    private static final Pattern ISBN =
            Pattern.compile("(?<![0-9])(?:97[89][- ]?+(?:[0-9][- ]?+){9}[0-9]|(?:[0-9][- ]?+){9}[0-9Xx])(?![0-9])");
    private static final Pattern ISSN = Pattern.compile("(?<![0-9])[0-9]{4}-?[0-9]{3}[0-9Xx](?![0-9])");

    private SerialNumbers() {}

    /// The ISBNs, as they are written there.
    public static List<String> isbns(String text) {
        return all(ISBN, text);
    }

    /// The ISSNs, as they are written there.
    public static List<String> issns(String text) {
        return all(ISSN, text);
    }

    private static List<String> all(Pattern number, String text) {
        return number.matcher(text).results().map(MatchResult::group).toList();
    }
}
