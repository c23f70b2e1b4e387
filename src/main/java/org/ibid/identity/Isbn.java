package org.ibid.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// ISBNs in a text, each as its thirteen digits (ISO 2108: the old ten with 978 before and a new check digit).
final class Isbn {

    private static final Pattern CANDIDATE = Pattern.compile("(?:97[89][-\\s]?)?(?:\\d[-\\s]?){9}[\\dx]");

    private Isbn() {}

    /// The ISBNs of a lower-case text in order; what only looks like one is left out.
    static List<String> all(String text) {
        var found = new ArrayList<String>();
        var candidates = CANDIDATE.matcher(text.replace('‐', '-').replace('–', '-'));
        while (candidates.find()) {
            var digits = candidates.group().replaceAll("[-\\s]", "");
            if (digits.length() == 10) {
                found.add(thirteen("978" + digits.substring(0, 9)));
            } else if (digits.length() == 13 && !digits.endsWith("x")) {
                found.add(thirteen(digits.substring(0, 12)));
            }
        }
        return found;
    }

    private static String thirteen(String twelve) {
        int sum = 0;
        for (int i = 0; i < twelve.length(); i++) {
            sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
