package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.ibid.csl.date.DateValue;
import org.ibid.csl.engine.Cite.Position;
import org.ibid.csl.number.Locator;
import org.ibid.csl.number.NumberValue;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;

/// The condition of `if` or `else-if` (CSL 1.0.2, "Choose").
///
/// @param match how many of the tests must hold
record Condition(Match match, List<Test> tests) {

    /// What `else` asks: nothing.
    static final Condition ALWAYS = new Condition(Match.ALL, List.of());

    enum Match {
        ALL,
        ANY,
        NONE;

        static Match of(Xml element) {
            return switch (element.attribute("match", "all")) {
                case "any" -> ANY;
                case "none" -> NONE;
                default -> ALL;
            };
        }
    }

    /// One question about the item or the cite.
    sealed interface Test {
        boolean holds(Rendering rendering);
    }

    /// The types of one attribute are alternatives, whatever `match` says.
    record HasType(BitSet types) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            int type = rendering.item.typeIndex();
            return type >= 0 && types.get(type);
        }
    }

    record HasVariable(Variable variable) implements Test {

        /// Two variables belong to the cite.
        static Test of(Variable variable) {
            return switch (variable.name()) {
                case "locator" -> new HasAnyLocator();
                case "first-reference-note-number" -> new HasFirstNote();
                default -> new HasVariable(variable);
            };
        }

        @Override
        public boolean holds(Rendering rendering) {
            return rendering.item.has(variable);
        }
    }

    record HasAnyLocator() implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            return !rendering.cite.locator().isEmpty();
        }
    }

    record HasFirstNote() implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            return rendering.cite.firstNote() > 0;
        }
    }

    record IsNumeric(Variable variable) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            if (variable.name().equals("locator")) {
                Locator locator = rendering.locator();
                return locator != null && locator.value().isNumeric();
            }
            if (variable.name().equals("citation-number")) {
                return true;
            }
            NumberValue number = rendering.item.number(variable);
            return number != null && number.isNumeric();
        }
    }

    record IsUncertain(Variable variable) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            DateValue date = rendering.item.date(variable);
            return date != null && date.isUncertain();
        }
    }

    record HasLocator(String label) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            Locator locator = rendering.locator();
            return locator != null && locator.label().equals(label);
        }
    }

    /// Each closer position is also one of the wider ones (CSL 1.0.2, "Choose", `position`).
    record HasPosition(String wanted) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            if (rendering.isBibliography()) {
                return false;
            }
            Position position = rendering.cite.position();
            boolean isNear = rendering.cite.nearNote();
            return switch (wanted) {
                case "first" -> position == Position.FIRST;
                case "subsequent" -> position != Position.FIRST;
                case "ibid" -> position.compareTo(Position.IBID) >= 0;
                case "ibid-with-locator" -> position == Position.IBID_WITH_LOCATOR;
                case "near-note" -> position != Position.FIRST && isNear;
                case "far-note" -> position == Position.SUBSEQUENT && !isNear;
                default -> false;
            };
        }
    }

    /// Counts how often it was asked.
    record Disambiguates(boolean wanted) implements Test {
        @Override
        public boolean holds(Rendering rendering) {
            rendering.disambiguateConditions++;
            boolean isTurn = rendering.disambiguateConditions
                    <= rendering.cite.distinction().disambiguate();
            return isTurn == wanted;
        }
    }

    static Condition of(Xml element, VariableTable variables) {
        var tests = new ArrayList<Test>();
        element.attributes().forEach((attribute, value) -> {
            List<String> words = Words.of(value);
            switch (attribute) {
                case "type" -> {
                    var types = new BitSet();
                    words.forEach(word -> types.set(variables.typeIndex(word)));
                    tests.add(new HasType(types));
                }
                case "variable" -> words.forEach(word -> tests.add(HasVariable.of(variables.of(word))));
                case "is-numeric" -> words.forEach(word -> tests.add(new IsNumeric(variables.of(word))));
                case "is-uncertain-date" -> words.forEach(word -> tests.add(new IsUncertain(variables.of(word))));
                case "locator" -> locators(value).forEach(label -> tests.add(new HasLocator(label)));
                case "position" -> words.forEach(word -> tests.add(new HasPosition(word)));
                case "disambiguate" -> tests.add(new Disambiguates(value.equals("true")));
                case "match" -> {}
                default ->
                    throw new NotReadable(
                            element,
                            "the condition \"" + attribute + "\" is not one of CSL 1.0.2 (type, variable, is-numeric, "
                                    + "is-uncertain-date, locator, position, disambiguate).");
            }
        });
        return new Condition(Match.of(element), List.copyOf(tests));
    }

    private static List<String> locators(String value) {
        return Words.of(value.replace("sub verbo", "sub-verbo"));
    }

    /// Every test is asked as far as it decides: a `disambiguate` test counts how often it was.
    boolean holds(Rendering rendering) {
        boolean deciding = match != Match.ALL;
        for (int i = 0; i < tests.size(); i++) {
            if (tests.get(i).holds(rendering) == deciding) {
                return match == Match.ANY;
            }
        }
        return match != Match.ANY;
    }
}
