package org.ibid.csl.name;

import static java.util.Objects.requireNonNull;

import org.ibid.csl.name.NameParts.Order;
import org.ibid.csl.name.NameParts.Person;
import org.ibid.csl.name.NameSink.Part;

/// In which order the parts of persons' names come, and what stands between them (CSL 1.0.2, "Name-part Order").
///
/// @param gap              between given and family name in running text: a space, or nothing if an affix is one
/// @param space            between particles and the family name: where a language asks for it, one that
///                         does not break
/// @param separator        between family and given name of an inverted name (`sort-separator`)
/// @param demotes          whether an inverted name ends with the non-dropping particle
/// @param demotesInSorting whether sort keys have the non-dropping particle after the family name
record NameOrder(String gap, String space, String separator, boolean demotes, boolean demotesInSorting) {
    NameOrder {
        requireNonNull(gap, "gap");
        requireNonNull(space, "space");
        requireNonNull(separator, "separator");
    }

    /// What stands between particles and the family name in a language.
    static String space(String language) {
        return isBound(language) ? "\u00a0" : " ";
    }

    /// French, Russian and Czech keep particles on the line of the family name.
    private static boolean isBound(String language) {
        return language.startsWith("fr") || language.startsWith("ru") || language.startsWith("cs");
    }

    NameOrder withGap(String other) {
        return new NameOrder(other, space, separator, demotes, demotesInSorting);
    }

    /// "la Martinière": the family name and its particle, and nothing else.
    void familyOnly(Person person, NameSink sink) {
        sink.open(Part.FAMILY);
        particleAndFamily(person, sink, person.gap());
        sink.close();
    }

    /// "Martinière, la", if inverted names end with the particle.
    void invertedFamilyOnly(Person person, NameSink sink) {
        if (!demotes || person.particle().isEmpty() || person.order() != Order.GIVEN_FIRST) {
            familyOnly(person, sink);
            return;
        }
        sink.open(Part.FAMILY);
        sink.text(person.family(), Part.FAMILY);
        sink.close();
        sink.gap(separator);
        sink.open(Part.GIVEN);
        sink.text(person.particle(), Part.FAMILY);
        sink.close();
    }

    /// A name in running text.
    ///
    /// @param given  the given name as it is to be shown
    /// @param suffix the suffix as it is to be shown
    void running(Person person, String given, String suffix, NameSink sink) {
        if (person.order() == Order.GIVEN_FIRST) {
            givenFirst(person, given, suffix, sink);
        } else {
            familyFirst(person, given, suffix, sink);
        }
    }

    /// "Gérard de la Martinière III".
    private void givenFirst(Person person, String given, String suffix, NameSink sink) {
        if (!given.isEmpty()) {
            sink.open(Part.GIVEN);
            sink.text(given, Part.GIVEN);
            sink.close();
            sink.gap(gap);
        }
        sink.open(Part.FAMILY);
        String dropping = person.dropping();
        if (!dropping.isEmpty()) {
            sink.text(dropping, Part.GIVEN);
            sink.gap(person.particle().isEmpty() && joins(dropping) ? "" : space);
        }
        particleAndFamily(person, sink, person.gap());
        suffix(suffix, person.commaBefore() ? ", " : " ", sink);
        sink.close();
    }

    /// "我妻栄", "Nagy János": names that have this order by themselves. Affixes of parts are not for them.
    private void familyFirst(Person person, String given, String suffix, NameSink sink) {
        String between = person.order() == Order.FAMILY_JOINED ? "" : " ";
        particleAndFamily(person, sink, between);
        if (!given.isEmpty()) {
            sink.gap(between);
            sink.text(given, Part.GIVEN);
        }
        suffix(suffix, " ", sink);
    }

    /// "la Martinière, Gérard de, III", or "Martinière, Gérard de la, III".
    void inverted(Person person, String given, String suffix, NameSink sink) {
        if (person.order() != Order.GIVEN_FIRST) {
            familyFirst(person, given, suffix, sink);
            return;
        }
        sink.open(Part.FAMILY);
        if (demotes) {
            sink.text(person.family(), Part.FAMILY);
        } else {
            particleAndFamily(person, sink, person.gap());
        }
        sink.close();
        String last = demotes ? person.particle() : "";
        if (!given.isEmpty() || !person.dropping().isEmpty() || !last.isEmpty()) {
            sink.gap(separator);
            sink.open(Part.GIVEN);
            row(given, person.dropping(), last, sink);
            sink.close();
        }
        suffix(suffix, separator, sink);
    }

    /// A name as a sort key: inverted, without the apostrophes of particles.
    void sorting(Person person, String given, String suffix, NameSink sink) {
        if (person.order() != Order.GIVEN_FIRST) {
            familyFirst(person, given, suffix, sink);
            return;
        }
        String particle = withoutApostrophes(person.particle());
        String dropping = withoutApostrophes(person.dropping());
        if (demotesInSorting) {
            sink.text(person.family(), Part.NEITHER);
            suffix(dropping, " ", sink);
            suffix(particle, " ", sink);
        } else {
            sortingFamilyOnly(person, sink);
            suffix(dropping, " ", sink);
        }
        suffix(given, " ", sink);
        suffix(suffix, " ", sink);
    }

    /// The family name as a sort key, in one word with its particle if that counts in sorting.
    void sortingFamilyOnly(Person person, NameSink sink) {
        String particle = demotesInSorting ? "" : withoutApostrophes(person.particle());
        suffix(particle, "", sink);
        sink.gap(particle.isEmpty() ? "" : space);
        sink.text(person.family(), Part.NEITHER);
    }

    private void particleAndFamily(Person person, NameSink sink, String gap) {
        if (!person.particle().isEmpty()) {
            sink.text(person.particle(), Part.FAMILY);
            sink.gap(gap.isEmpty() ? "" : space);
        }
        sink.text(person.family(), Part.FAMILY);
    }

    private static void row(String given, String dropping, String particle, NameSink sink) {
        boolean first = true;
        if (!given.isEmpty()) {
            sink.text(given, Part.GIVEN);
            first = false;
        }
        if (!dropping.isEmpty()) {
            sink.gap(first ? "" : " ");
            sink.text(dropping, Part.GIVEN);
            first = false;
        }
        if (!particle.isEmpty()) {
            sink.gap(first ? "" : " ");
            sink.text(particle, Part.FAMILY);
        }
    }

    private static void suffix(String suffix, String before, NameSink sink) {
        if (!suffix.isEmpty()) {
            sink.gap(before);
            sink.text(suffix, Part.NEITHER);
        }
    }

    /// "d’" stands close to the family name; the "de’" of "Lorenzo de’ Medici" does not.
    private static boolean joins(String dropping) {
        int last = dropping.length() - 1;
        return Letters.isJoint(dropping.charAt(last)) && !(last == 2 && dropping.startsWith("de"));
    }

    private static String withoutApostrophes(String particle) {
        for (int i = 0; i < particle.length(); i++) {
            if (Letters.isApostrophe(particle.charAt(i))) {
                return particle.replace("'", "")
                        .replace("’", "")
                        .replace("ʼ", "")
                        .replace("ʻ", "");
            }
        }
        return particle;
    }
}
