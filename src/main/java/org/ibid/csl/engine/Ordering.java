package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.NotReadable;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The `sort` of a bibliography or of citations, compiled (CSL 1.0.2, "Sorting"). Immutable.
final class Ordering {

    /// One `key`.
    ///
    /// @param isNumber        whether it is the citation number
    /// @param dependsOnNumber whether the citation number is in it
    /// @param hasNames        whether names are in it
    private record Key(
            Element element, boolean isDescending, boolean isNumber, boolean dependsOnNumber, boolean hasNames) {}

    private final List<Key> keys;
    private final Collation collation;
    private final boolean[] descending;
    private final boolean dependsOnNumber;

    private Ordering(List<Key> keys, Collation collation) {
        this.keys = keys;
        this.collation = collation;
        this.descending = new boolean[keys.size()];
        boolean hasNumber = false;
        for (int i = 0; i < descending.length; i++) {
            descending[i] = keys.get(i).isDescending;
            hasNumber |= keys.get(i).dependsOnNumber;
        }
        this.dependsOnNumber = hasNumber;
    }

    /// The order that `bibliography` or `citation` asks for; null if none.
    ///
    /// @param compilers makes the compiler of one key
    static @Nullable Ordering of(Xml area, CslLocale locale, Function<Xml, Compiler> compilers) {
        Xml sort = area.child("sort").orElse(null);
        if (sort == null) {
            return null;
        }
        var keys = new ArrayList<Key>();
        for (Xml key : sort.children("key")) {
            keys.add(key(key, compilers.apply(key)));
        }
        return keys.isEmpty() ? null : new Ordering(List.copyOf(keys), Collation.of(locale.id()));
    }

    private static Key key(Xml key, Compiler compiler) {
        boolean descending = "descending".equals(key.attribute("sort"));
        String macro = key.attribute("macro");
        if (macro != null) {
            return new Key(
                    compiler.macro(key, macro),
                    descending,
                    false,
                    compiler.printsNumber(macro),
                    compiler.printsNames(macro));
        }
        String variable = key.attribute("variable");
        if (variable == null) {
            throw new NotReadable(key, "a sort key needs a variable or a macro.");
        }
        boolean isNumber = variable.equals("citation-number");
        boolean hasNames = Variable.kindOf(variable) == Variable.Kind.NAMES;
        return new Key(compiler.sorting(rendered(key, variable)), descending, isNumber, isNumber, hasNames);
    }

    /// The element that prints a variable for sorting.
    private static Xml rendered(Xml key, String variable) {
        return switch (Variable.kindOf(variable)) {
            case NAMES ->
                at(
                        key,
                        "names",
                        Map.of("variable", variable),
                        List.of(at(
                                key, "name", Map.of("name-as-sort-order", "all", "sort-separator", " "), List.of())));
            case DATE ->
                at(
                        key,
                        "date",
                        Map.of("variable", variable),
                        DATE_PARTS.stream()
                                .map(part -> at(key, "date-part", Map.of("name", part), List.of()))
                                .toList());
            case TEXT, NUMBER -> at(key, "text", Map.of("variable", variable), List.of());
        };
    }

    private static final List<String> DATE_PARTS = List.of("year", "month", "day");

    private static Xml at(Xml place, String name, Map<String, String> attributes, List<Xml> children) {
        return new Xml(name, attributes, children, "", place.line(), place.column());
    }

    /// Texts in the order of the style's language.
    Comparator<String> texts() {
        return (one, two) -> Arrays.compareUnsigned(collation.key(one), collation.key(two));
    }

    /// Whether the citation number is in the keys, so that they change with it.
    boolean dependsOnNumber() {
        return dependsOnNumber;
    }

    /// Whether the numbers run backwards.
    boolean isByNumberDescending() {
        return keys.stream().anyMatch(key -> key.isNumber && key.isDescending);
    }

    /// Adds the people that the keys name.
    void people(CompiledStyle style, Item item, List<NameRegister.Person> found) {
        for (Key key : keys) {
            if (!key.hasNames) {
                continue;
            }
            Rendering rendering = style.rendering(item, Rendering.Purpose.SORTING, CiteState.NONE);
            rendering.people = found;
            key.element.render(rendering, new ArrayList<>(2));
        }
    }

    /// What an item is sorted by.
    ///
    /// @param sequence the item's place where all keys are equal
    /// @param names    all names of the document, where people are told apart by given names; null otherwise
    SortKey key(CompiledStyle style, Item item, CiteState cite, int sequence, @Nullable NameRegister names) {
        return new SortKey(index -> key(keys.get(index).element, style, item, cite, names), descending, sequence);
    }

    private byte[] key(Element element, CompiledStyle style, Item item, CiteState cite, @Nullable NameRegister names) {
        var nodes = new ArrayList<Node>(2);
        Rendering rendering = style.rendering(item, Rendering.Purpose.SORTING, cite);
        rendering.register = names;
        element.render(rendering, nodes);
        return nodes.isEmpty() ? Collation.EMPTY : collation.key(SortText.of(new Branch(nodes)));
    }
}
