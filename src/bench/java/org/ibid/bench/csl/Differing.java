package org.ibid.bench.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One text that two engines give differently.
///
/// @param kind   what the first difference in it is, the same for all texts that differ alike
/// @param place  which text of the style
/// @param ours   our text near the difference
/// @param theirs the other engine's
record Differing(String kind, String place, String ours, String theirs) {

    /// Letters shown on each side of the difference.
    private static final int AROUND = 50;

    /// Letters of a difference that make its kind.
    private static final int OF_KIND = 24;

    /// All differences of one style. Entries are compared with those of the same work, wherever they stand.
    static List<Differing> all(Rendered ours, Rendered theirs) {
        if (ours.error() != null || theirs.error() != null) {
            return ours.error() != null && theirs.error() != null ? List.of() : List.of(fault(ours, theirs));
        }
        var all = new ArrayList<Differing>();
        if (!ours.bibliography().equals(theirs.bibliography())) {
            entries(ours.bibliography(), theirs.bibliography(), all);
        }
        for (int i = 0; i < Math.min(ours.citations().size(), theirs.citations().size()); i++) {
            pair("citation " + i, ours.citations().get(i), theirs.citations().get(i), all);
        }
        return all;
    }

    private static Differing fault(Rendered ours, Rendered theirs) {
        String mine = Objects.requireNonNullElse(ours.error(), "a result");
        String other = Objects.requireNonNullElse(theirs.error(), "a result");
        return new Differing("only one has a result", "", excerpt(mine, 0), excerpt(other, 0));
    }

    private static void entries(List<String> ours, List<String> theirs, List<Differing> all) {
        var pairs = Matching.of(ours, theirs);
        alone(ours, pairs.stream().map(Matching.Pair::ours).toList(), true, all);
        alone(theirs, pairs.stream().map(Matching.Pair::theirs).toList(), false, all);
        int last = -1;
        boolean inOrder = true;
        for (var pair : pairs) {
            String mine = ours.get(pair.ours());
            String other = theirs.get(pair.theirs());
            if (inOrder && pair.theirs() < last) {
                inOrder = false;
                all.add(new Differing(
                        "order of entries at " + Matching.firstWord(mine),
                        "entry " + pair.ours(),
                        excerpt(mine, 0),
                        excerpt(theirs.get(last), 0)));
            }
            last = pair.theirs();
            pair("entry " + pair.ours(), mine, other, all);
        }
    }

    private static void alone(List<String> texts, List<Integer> paired, boolean isOurs, List<Differing> all) {
        for (int i = 0; i < texts.size(); i++) {
            if (!paired.contains(i)) {
                String text = excerpt(texts.get(i), 0);
                String kind = "only " + (isOurs ? "ours has " : "theirs has ")
                        + (text.isBlank() ? "an empty entry" : "an entry");
                all.add(new Differing(kind, "entry " + i, isOurs ? text : "", isOurs ? "" : text));
            }
        }
    }

    private static void pair(String place, String ours, String theirs, List<Differing> all) {
        int at = 0;
        while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
            at++;
        }
        if (!ours.equals(theirs)) {
            all.add(new Differing(kind(ours, theirs), place, excerpt(ours, at), excerpt(theirs, at)));
        }
    }

    /// The first run of letters that must be taken out of theirs and put in to have ours.
    private static String kind(String ours, String theirs) {
        var first = Difference.places(theirs, ours).getFirst();
        if (isNumber(first.added()) && isNumber(first.removed())) {
            return "another number";
        }
        return "ours \"" + shortened(first.added()) + "\" for \"" + shortened(first.removed()) + "\"";
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static String shortened(String text) {
        return text.length() <= OF_KIND ? text : text.substring(0, OF_KIND) + "…";
    }

    private static String excerpt(String text, int at) {
        int start = Math.max(0, at - AROUND);
        int end = Math.min(text.length(), at + AROUND);
        return (start > 0 ? "…" : "")
                + text.substring(start, end).replace("\n", "\\n")
                + (end < text.length() ? "…" : "");
    }
}
