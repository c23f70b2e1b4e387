package org.ibid.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;

/// A work known only from a citation.
final class Sketch {

    private Sketch() {}

    static Work of(Cite cite) {
        Work work = dated(ofNothing(), cite.year());
        if (cite.authors().size() == 1 && isTitle(cite.authors().getFirst())) {
            return work.with("title", cite.authors().getFirst());
        }
        var names = new ArrayList<Name>();
        cite.authors().forEach(author -> names.add(name(author)));
        return work.withNames("author", names);
    }

    /// A work of which only an author is known.
    static Work by(String author) {
        return ofNothing().withNames("author", List.of(name(author)));
    }

    static Work ofNothing() {
        return Work.ofType("document");
    }

    private static Work dated(Work work, String year) {
        if (year.matches("\\d{4}[a-z]?")) {
            return work.withDate("issued", PartialDate.ofYear(Integer.parseInt(year.substring(0, 4))))
                    .with("year-suffix", year.substring(4));
        }
        return year.isEmpty() ? work : work.withDate("issued", PartialDate.ofLiteral(year));
    }

    /// Three words or more of which one is no name and no part of one.
    static boolean isTitle(String text) {
        List<String> words = List.of(text.split("\\s+"));
        boolean plain = words.stream()
                .anyMatch(word -> Character.isLowerCase(word.codePointAt(0))
                        && !Lexicon.isParticle(word)
                        && !word.matches("of|the|for|and|on|und|et"));
        return words.size() >= 3 && plain;
    }

    private static Name name(String author) {
        if (Lexicon.looksLikeOrganisation(author) || Lexicon.isNewspaper(author) || author.matches("\\p{Lu}{2,}")) {
            return new Name.Literal(author);
        }
        List<Name> inverted = Names.vancouver(author.replaceAll("(?<=\\b\\p{Lu})\\.\\s?", ""));
        if (inverted.size() == 1) {
            String family = inverted.getFirst().head();
            return Names.person(family, author.substring(family.length()).strip());
        }
        String[] words = author.split("\\s+");
        int particles = 0;
        while (particles < words.length - 1 && Lexicon.isParticle(words[particles].toLowerCase(Locale.ROOT))) {
            particles++;
        }
        boolean surname = particles == words.length - 1;
        return surname
                ? Names.person(author, "").head().isEmpty() ? new Name.Literal(author) : Names.person(author, "")
                : Names.person(author);
    }
}
