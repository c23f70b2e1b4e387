package org.ibid.bench.made;

import java.util.ArrayList;
import java.util.List;
import org.ibid.work.Name;

/// A header's authors as journals print them.
final class HeaderNames {

    private final HeaderFacts facts;
    private final Dice dice;

    HeaderNames(HeaderFacts facts, Dice dice) {
        this.facts = facts;
        this.dice = dice;
    }

    String one(int author) {
        Name.Person person = facts.authors().get(author);
        return person.given() + " " + person.family();
    }

    String listed(String how) {
        var names = new ArrayList<String>();
        for (int i = 0; i < facts.authors().size(); i++) {
            names.add(named(how, i));
        }
        return switch (how) {
            case "dots", "initials" -> String.join(" · ", names);
            case "cited" -> String.join("; ", names) + (names.getLast().endsWith(".") ? "" : ".");
            case "family", "comma", "letters", "digits" -> String.join(", ", names);
            default -> and(names);
        };
    }

    private String named(String how, int author) {
        Name.Person person = facts.authors().get(author);
        int institution = author % facts.institutions().size();
        String star = author == 0 ? "*" : "";
        return switch (how) {
            case "raised" -> one(author) + Raised.of("" + (institution + 1)) + (star.isEmpty() ? "" : "," + star);
            case "digits" -> one(author) + (institution + 1) + star;
            case "letters" -> one(author) + " " + (char) ('a' + institution) + (star.isEmpty() ? "" : "," + star);
            case "stars" -> one(author) + star;
            case "initials" -> initials(person, ". ") + " " + person.family();
            case "cited" -> person.family() + ", " + initials(person, ".");
            case "family" -> person.family() + " " + initials(person, "");
            default -> one(author);
        };
    }

    private static String initials(Name.Person person, String mark) {
        var initials = new StringBuilder();
        for (String word : person.given().split("[ -]")) {
            initials.append(word.charAt(0)).append(mark);
        }
        return initials.toString().strip();
    }

    private String and(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        String before = String.join(", ", names.subList(0, names.size() - 1));
        return before
                + (names.size() > 2 && dice.chance(0.4) ? "," : "")
                + (dice.chance(0.8) ? " and " : " & ")
                + names.getLast();
    }
}
