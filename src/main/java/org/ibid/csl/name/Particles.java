package org.ibid.csl.name;

/// Finds particles that stand in the field of the family name or of the given names: the words that begin with a
/// small letter at its start or its end ("van der Vlist", "d’Aubignac", "al-Aswānī"; "Jean de").
///
/// No list of particles is needed: what begins with a small letter and is not the last (first) word is one in
/// every language that has them, and printing differs from other words only where styles say so.
final class Particles {

    private Particles() {}

    /// Where the family name begins after its particles and the space that may follow them; 0 if it has none.
    static int leading(String family) {
        int start = 0;
        while (true) {
            int end = particleEnd(family, start);
            if (end < 0) {
                return start;
            }
            start = end;
        }
    }

    /// Where the particle that begins at `start` ends, with the spaces after it; -1 if there is none, or if
    /// nothing follows it.
    private static int particleEnd(String family, int start) {
        int length = family.length();
        int i = start;
        while (i < length && Letters.isApostrophe(family.charAt(i))) {
            i++;
        }
        if (i == length || !Character.isLowerCase(family.charAt(i))) {
            return -1;
        }
        for (; i < length; i++) {
            char c = family.charAt(i);
            if (Letters.isSpace(c)) {
                return nextWord(family, i);
            }
            if (Letters.isJoint(c) && i + 1 < length && begins(family, i + 1)) {
                return i + 1;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private static int nextWord(String family, int space) {
        int i = space;
        while (i < family.length() && Letters.isSpace(family.charAt(i))) {
            i++;
        }
        return i == family.length() ? -1 : i;
    }

    /// Whether what stands here can begin a family name that a particle is joined to.
    private static boolean begins(String family, int i) {
        int point = family.codePointAt(i);
        return Character.isLetter(point) && !Character.isLowerCase(point);
    }

    /// Where the particles begin that end the given names; the length of the text if there are none.
    static int trailing(String given) {
        int found = given.length();
        while (true) {
            int end = found == given.length() ? found : found - 1;
            int start = given.lastIndexOf(' ', end - 1) + 1;
            if (start == 0 || !isParticle(given, start, end)) {
                return found;
            }
            found = start;
        }
    }

    private static boolean isParticle(String text, int start, int end) {
        int i = start;
        while (i < end && Letters.isApostrophe(text.charAt(i))) {
            i++;
        }
        return i < end && Character.isLowerCase(text.charAt(i));
    }
}
