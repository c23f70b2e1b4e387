package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Faulty;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// ISBNs in a text, each as its thirteen digits. One whose check digit alone is wrong counts as what it would be.
final class Isbn {

    private static final Pattern CANDIDATE = Pattern.compile("(?:97[89][-\\s]?)?(?:\\d[-\\s]?){9}[\\dx]");

    private Isbn() {}

    /// The ISBNs of a lower-case text in order; what only looks like one is left out.
    static List<String> all(String text) {
        var found = new ArrayList<String>();
        var candidates = CANDIDATE.matcher(text.replace('‐', '-').replace('–', '-'));
        while (candidates.find()) {
            var read = Identifier.read(Scheme.ISBN, candidates.group());
            if (read instanceof Faulty faulty) {
                read = Identifier.read(Scheme.ISBN, faulty.suggestion());
            }
            if (read instanceof Sound sound) {
                found.add(sound.value());
            }
        }
        return found;
    }
}
