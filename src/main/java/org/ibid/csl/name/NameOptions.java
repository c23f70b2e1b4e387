package org.ibid.csl.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The options of names that are inherited (CSL 1.0.2, "Inheritable Name Options"): from `style` to `citation` and
/// `bibliography` to `names` and `name`. Immutable.
public final class NameOptions {

    /// The attributes that have the same name on `name` and on the elements around it.
    private static final List<String> SAME = List.of(
            "and",
            "delimiter-precedes-et-al",
            "delimiter-precedes-last",
            "et-al-min",
            "et-al-use-first",
            "et-al-use-last",
            "et-al-subsequent-min",
            "et-al-subsequent-use-first",
            "initialize",
            "initialize-with",
            "name-as-sort-order",
            "sort-separator");

    private final Map<String, String> values;
    private final boolean demotesForDisplay;
    private final boolean demotesForSorting;
    private final boolean hyphenates;
    private final boolean expandsToInitials;

    private NameOptions(
            Map<String, String> values,
            boolean demotesForDisplay,
            boolean demotesForSorting,
            boolean hyphenates,
            boolean expandsToInitials) {
        this.values = Map.copyOf(values);
        this.demotesForDisplay = demotesForDisplay;
        this.demotesForSorting = demotesForSorting;
        this.hyphenates = hyphenates;
        this.expandsToInitials = expandsToInitials;
    }

    /// The options of the `style` element.
    public static NameOptions ofStyle(Xml style) {
        String demote = style.attribute("demote-non-dropping-particle", "display-and-sort");
        return new NameOptions(
                longNamed(style, Map.of()),
                demote.equals("display-and-sort"),
                !demote.equals("never"),
                !"false".equals(style.attribute("initialize-with-hyphen")),
                false);
    }

    /// These options where `citation` or `bibliography` says nothing else (with their attributes' longer names:
    /// `name-delimiter`, `names-delimiter`, `name-form`...).
    public NameOptions within(Xml area) {
        String rule = area.attribute("givenname-disambiguation-rule");
        return new NameOptions(
                longNamed(area, values),
                demotesForDisplay,
                demotesForSorting,
                hyphenates,
                rule == null ? expandsToInitials : rule.endsWith("-with-initials"));
    }

    /// The delimiter between name variables (`names-delimiter`; the `delimiter` of `names` itself is the
    /// caller's).
    public String namesDelimiter() {
        return values.getOrDefault("names-delimiter", "");
    }

    /// These options where a `name` element says nothing else.
    NameOptions withinName(Xml name) {
        var merged = new HashMap<>(values);
        SAME.forEach(attribute -> put(merged, attribute, name.attribute(attribute)));
        put(merged, "form", name.attribute("form"));
        put(merged, "delimiter", name.attribute("delimiter"));
        return new NameOptions(merged, demotesForDisplay, demotesForSorting, hyphenates, expandsToInitials);
    }

    @Nullable
    String value(String attribute) {
        return values.get(attribute);
    }

    String value(String attribute, String otherwise) {
        return values.getOrDefault(attribute, otherwise);
    }

    boolean is(String attribute) {
        return "true".equals(values.get(attribute));
    }

    /// A number; -1 if the attribute is absent or no number.
    int number(String attribute) {
        return numberOf(values.get(attribute));
    }

    static int numberOf(@Nullable String value) {
        try {
            return value == null ? -1 : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    /// Whether inverted names end with the non-dropping particle (`demote-non-dropping-particle`).
    boolean demotesForDisplay() {
        return demotesForDisplay;
    }

    /// Whether sort keys have the non-dropping particle after the family name.
    boolean demotesForSorting() {
        return demotesForSorting;
    }

    /// Whether the initials of hyphenated given names keep the hyphen (`initialize-with-hyphen`).
    boolean hyphenates() {
        return hyphenates;
    }

    /// Whether disambiguation shows initials even where the style has no `initialize-with`
    /// (`givenname-disambiguation-rule`).
    boolean expandsToInitials() {
        return expandsToInitials;
    }

    private static Map<String, String> longNamed(Xml element, Map<String, String> around) {
        var merged = new HashMap<>(around);
        SAME.forEach(attribute -> put(merged, attribute, element.attribute(attribute)));
        put(merged, "form", element.attribute("name-form"));
        put(merged, "delimiter", element.attribute("name-delimiter"));
        put(merged, "names-delimiter", element.attribute("names-delimiter"));
        return merged;
    }

    private static void put(Map<String, String> values, String attribute, @Nullable String value) {
        if (value != null) {
            values.put(attribute, value);
        }
    }
}
