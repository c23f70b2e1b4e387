package org.ibid.csl.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.name.NameParts.Order;
import org.ibid.csl.name.NameParts.Person;
import org.ibid.csl.name.NameParts.Whole;
import org.ibid.csl.name.PersonPrinter.Turn;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.Xml;
import org.ibid.work.Name;
import org.jspecify.annotations.Nullable;

/// How one `names` element prints the names of one variable (CSL 1.0.2, "Name", "Name-part Order", "Name-part",
/// "Et-al"). Immutable, thread-safe.
///
/// Taking names apart costs half as much as printing them: whoever prints a work's names more than once keeps their
/// [ParsedNames].
public final class NameLayout {

    private static final Xml NO_NAME = new Xml("name", Map.of(), List.of(), "", 0, 0);

    private final Form form;
    private final EtAlRule etAl;
    private final NameJoins joins;
    private final NamePartLooks looks;
    private final PersonPrinter persons;
    private final Inversion inversion;
    private final int usualGiven;

    private NameLayout(
            Form form,
            EtAlRule etAl,
            NameJoins joins,
            NamePartLooks looks,
            PersonPrinter persons,
            Inversion inversion) {
        this.form = form;
        this.etAl = etAl;
        this.joins = joins;
        this.looks = looks;
        this.persons = persons;
        this.inversion = inversion;
        this.usualGiven = form == Form.SHORT ? 0 : persons.initializes() ? 1 : 2;
    }

    private enum Form {
        LONG,
        SHORT,
        COUNT;

        static Form of(@Nullable String value) {
            return switch (value) {
                case "short" -> SHORT;
                case "count" -> COUNT;
                case null, default -> LONG;
            };
        }
    }

    private enum Inversion {
        NONE,
        FIRST,
        ALL,
        /// All, in the order of sort keys.
        SORTING;

        static Inversion of(@Nullable String nameAsSortOrder) {
            return switch (nameAsSortOrder) {
                case "first" -> FIRST;
                case "all" -> ALL;
                case null, default -> NONE;
            };
        }
    }

    /// @param names     the `names` element, for its `name`, `et-al` (and `institution`) children
    /// @param inherited what holds where they say nothing
    public static NameLayout of(Xml names, NameOptions inherited, CslLocale locale) {
        Xml name = names.child("name").orElse(NO_NAME);
        var options = inherited.within(names).withinName(name);
        var looks = NamePartLooks.of(name);
        return new NameLayout(
                Form.of(options.value("form")),
                EtAlRule.of(options),
                NameJoins.of(options, names.child("et-al").orElse(null), locale),
                looks,
                PersonPrinter.of(options, looks, locale.id()),
                Inversion.of(options.value("name-as-sort-order")));
    }

    /// The same for a work in a language, which decides about capitals: "AUBİGNÉ" in Turkish, "ΚΑΒΑΦΗΣ"
    /// without its accent in Greek.
    ///
    /// @param language a language tag: that of the work, or of the locale if it has none
    public NameLayout in(String language) {
        NamePartLooks own = looks.in(language);
        return own == looks ? this : new NameLayout(form, etAl, joins, own, persons.with(own), inversion);
    }

    /// The same for the sort keys of names: all names inverted and without formatting, with the key's own et-al
    /// options (CSL 1.0.2, "Sorting": `names-min`, `names-use-first`, `names-use-last`). A key that is a variable
    /// has names in full, one that is a macro so much of them as the macro shows.
    public NameLayout forSorting(Xml key) {
        boolean full = key.attribute("variable") != null;
        return new NameLayout(
                full && form == Form.SHORT ? Form.LONG : form,
                etAl.forSorting(key),
                joins.forSorting(),
                NamePartLooks.NONE,
                persons.forSorting(full),
                Inversion.SORTING);
    }

    /// As [#render(ParsedNames, NameShape, boolean, String, int)], for names that are printed once.
    public @Nullable Node render(
            List<Name> names, NameShape shape, boolean subsequent, String substitute, int substituted) {
        return render(ParsedNames.of(names), shape, subsequent, substitute, substituted);
    }

    /// The names as output; null if none is shown.
    ///
    /// @param subsequent whether the cite is a later one of its work (`et-al-subsequent-min`)
    /// @param substitute stands in for the first `substituted` names (`subsequent-author-substitute`); empty if
    ///                   none
    public @Nullable Node render(
            ParsedNames names, NameShape shape, boolean subsequent, String substitute, int substituted) {
        int size = names.size();
        int shown = etAl.shown(size, shape.shown(), subsequent);
        if (shown == 0) {
            return null;
        }
        var nodes = new ArrayList<Node>(shown);
        for (int i = 0; i < shown; i++) {
            nodes.add(i < substituted ? new Leaf(substitute) : node(names.get(i), i, given(shape, i)));
        }
        if (shown == size) {
            int before = shown - 2;
            return joins.whole(nodes, before >= 0 && isInverted(names.get(before), before, shape));
        }
        if (etAl.endsWithLast(size, shown)) {
            int last = size - 1;
            return joins.cutBefore(nodes, node(names.get(last), last, given(shape, last)));
        }
        return looks.cut(joins.cut(nodes, isInverted(names.get(shown - 1), shown - 1, shape)));
    }

    private int given(NameShape shape, int index) {
        int usual = usualGiven();
        return index < shape.givens().size() ? Math.max(usual, shape.givens().get(index)) : usual;
    }

    private Node node(NameParts name, int index, int given) {
        return switch (name) {
            case Whole(String text) -> looks.whole(text);
            case Person person -> persons.print(person, given, turn(index));
        };
    }

    private Turn turn(int index) {
        return switch (inversion) {
            case NONE -> Turn.RUNNING;
            case FIRST -> index == 0 ? Turn.INVERTED : Turn.RUNNING;
            case ALL -> Turn.INVERTED;
            case SORTING -> Turn.SORTING;
        };
    }

    private boolean isInverted(NameParts name, int index, NameShape shape) {
        return turn(index) == Turn.INVERTED
                && name instanceof Person person
                && person.order() == Order.GIVEN_FIRST
                && given(shape, index) > 0;
    }

    /// As [#shown(ParsedNames, NameShape, boolean)].
    public int shown(List<Name> names, NameShape shape, boolean subsequent) {
        return shown(names.size(), shape, subsequent);
    }

    /// How many names are printed before "et al." (`form="count"`, and whether there are more to add). A last name
    /// after an ellipsis counts only for `form="count"`.
    public int shown(ParsedNames names, NameShape shape, boolean subsequent) {
        return shown(names.size(), shape, subsequent);
    }

    private int shown(int size, NameShape shape, boolean subsequent) {
        int shown = etAl.shown(size, shape.shown(), subsequent);
        return counts() && etAl.endsWithLast(size, shown) ? shown + 1 : shown;
    }

    /// Whether the style asks for a number only (`form="count"`).
    public boolean counts() {
        return form == Form.COUNT;
    }

    /// Whether the style has initials (`initialize-with`).
    public boolean initializes() {
        return persons.initializes();
    }

    /// How much of the given names the style itself shows: 0 none (`form="short"`), 1 initials, 2 all.
    public int usualGiven() {
        return usualGiven;
    }

    /// The most of a given name that can be shown: 2 of a person, as initials give way to the name in full; 0 of a
    /// literal.
    public int fullestGiven(Name name) {
        return fullestGiven(NameParts.of(name));
    }

    /// As [#fullestGiven(Name)], of a name taken apart.
    public int fullestGiven(NameParts name) {
        return name instanceof Person ? 2 : 0;
    }

    /// One name alone as disambiguation compares it, with so much of the given name. How initials are spaced tells
    /// nobody apart: "J. J." is "J.J.".
    public String key(Name name, int given) {
        return key(NameParts.of(name), given);
    }

    /// As [#key(Name, int)], of a name taken apart.
    public String key(NameParts name, int given) {
        return switch (name) {
            case Whole(String text) -> text;
            case Person person -> persons.key(person, given);
        };
    }
}
