package org.ibid.csl.name;

import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The options of names that are inherited (CSL 1.0.2, "Inheritable Name Options"): from `style` to `citation` and
/// `bibliography` to `names` and `name`. Immutable.
public final class NameOptions {

    private final Xml element;
    private final @Nullable NameOptions around;
    private final boolean demotesForDisplay;
    private final boolean demotesForSorting;
    private final boolean hyphenates;
    private final boolean expandsToInitials;

    /// @param element what says options itself
    /// @param around  what holds where it says nothing; null if nothing does
    private NameOptions(
            Xml element,
            @Nullable NameOptions around,
            boolean demotesForDisplay,
            boolean demotesForSorting,
            boolean hyphenates,
            boolean expandsToInitials) {
        this.element = element;
        this.around = around;
        this.demotesForDisplay = demotesForDisplay;
        this.demotesForSorting = demotesForSorting;
        this.hyphenates = hyphenates;
        this.expandsToInitials = expandsToInitials;
    }

    /// The options of the `style` element.
    public static NameOptions ofStyle(Xml style) {
        String demote = style.attribute("demote-non-dropping-particle", "display-and-sort");
        return new NameOptions(
                style,
                null,
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
                area,
                this,
                demotesForDisplay,
                demotesForSorting,
                hyphenates,
                rule == null ? expandsToInitials : rule.endsWith("-with-initials"));
    }

    /// The delimiter between name variables (`names-delimiter`; the `delimiter` of `names` itself is the
    /// caller's).
    public String namesDelimiter() {
        return value("names-delimiter", "");
    }

    /// These options where a `name` element says nothing else.
    NameOptions withinName(Xml name) {
        return new NameOptions(name, this, demotesForDisplay, demotesForSorting, hyphenates, expandsToInitials);
    }

    /// What the innermost element says that says anything.
    ///
    /// @param attribute as it is named on `name`
    @Nullable
    String value(String attribute) {
        for (var options = this; options != null; options = options.around) {
            String own =
                    options.element.attribute(options.element.name().equals("name") ? attribute : longName(attribute));
            if (own != null) {
                return own;
            }
        }
        return null;
    }

    String value(String attribute, String otherwise) {
        String value = value(attribute);
        return value == null ? otherwise : value;
    }

    /// What an attribute of `name` is called on the elements around it.
    private static String longName(String attribute) {
        return switch (attribute) {
            case "form" -> "name-form";
            case "delimiter" -> "name-delimiter";
            default -> attribute;
        };
    }

    boolean is(String attribute) {
        return "true".equals(value(attribute));
    }

    /// A number; -1 if the attribute is absent or no number.
    int number(String attribute) {
        return numberOf(value(attribute));
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
}
