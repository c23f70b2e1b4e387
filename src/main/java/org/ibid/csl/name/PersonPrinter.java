package org.ibid.csl.name;

import java.util.List;
import org.ibid.csl.name.NameParts.Order;
import org.ibid.csl.name.NameParts.Person;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// Prints one person: how much of the given name, in which order, with which looks. Immutable.
final class PersonPrinter {

    /// The ways a name can be turned.
    enum Turn {
        RUNNING,
        INVERTED,
        SORTING
    }

    /// What makes the same initials the same text however they are typed.
    private static final Initials SAME = new Initials(".", true);

    private final NameOrder order;
    private final NameOrder orderOfInitials;
    private final NamePartLooks looks;
    private final @Nullable Initials initials;
    private final boolean cuts;
    private final boolean tidiesSuffix;

    private PersonPrinter(
            NameOrder order,
            NameOrder orderOfInitials,
            NamePartLooks looks,
            @Nullable Initials initials,
            boolean cuts,
            boolean tidiesSuffix) {
        this.order = order;
        this.orderOfInitials = orderOfInitials;
        this.looks = looks;
        this.initials = initials;
        this.cuts = cuts;
        this.tidiesSuffix = tidiesSuffix;
    }

    static PersonPrinter of(NameOptions options, NamePartLooks looks, String language) {
        String with = options.value("initialize-with");
        String mark = with == null && options.expandsToInitials() ? "" : with;
        String givenEnd = looks.givenAffixes().suffix();
        boolean spaced = !givenEnd.isEmpty() && Letters.isSpace(givenEnd.charAt(givenEnd.length() - 1));
        String space = NameOrder.space(language);
        var order = new NameOrder(
                spaced ? "" : " ",
                space,
                options.value("sort-separator", ", "),
                options.demotesForDisplay(),
                options.demotesForSorting());
        return new PersonPrinter(
                order,
                with != null && isBinding(with) && !spaced ? order.withGap(space) : order,
                looks,
                mark == null ? null : new Initials(mark, options.hyphenates()),
                !"false".equals(options.value("initialize")),
                with != null);
    }

    /// Whether initials shall not part from what follows.
    private static boolean isBinding(String mark) {
        return mark.indexOf('\u00a0') >= 0 || mark.indexOf('\ufeff') >= 0;
    }

    PersonPrinter with(NamePartLooks other) {
        return new PersonPrinter(order, orderOfInitials, other, initials, cuts, tidiesSuffix);
    }

    /// Without formatting; for sort keys.
    ///
    /// @param full whether given names are never cut
    PersonPrinter forSorting(boolean full) {
        return new PersonPrinter(order, order, NamePartLooks.NONE, full ? null : initials, cuts, tidiesSuffix);
    }

    /// Whether the style shows initials of its own accord.
    boolean initializes() {
        return tidiesSuffix && initials != null;
    }

    /// @param given how much of the given name: 0 none, 1 initials, 2 all
    Node print(Person person, int given, Turn turn) {
        if (looks.arePlain()) {
            return whole(person, text(person, given, turn));
        }
        var sink = new NameSink.Styled(looks);
        write(person, given, turn, sink);
        return sink.node(looks.name());
    }

    /// The italics that East Asian texts go without are kept for names in a list of several scripts.
    private Node whole(Person person, String text) {
        boolean keepsFaces = person.order() == Order.FAMILY_JOINED && looks.name() != Look.PLAIN;
        return keepsFaces ? new Branch(List.of(new Leaf(text)), "", looks.name()) : new Leaf(text, looks.name());
    }

    private String text(Person person, int given, Turn turn) {
        var sink = new NameSink.Plain();
        write(person, given, turn, sink);
        return sink.text();
    }

    /// What tells persons apart, in the order of running text.
    String key(Person person, int given) {
        var sink = new NameSink.Plain();
        if (given == 0) {
            order.familyOnly(person, sink);
        } else {
            boolean initial = given == 1 && initials != null;
            String shown = initial ? given(person, 1) : SAME.tidy(person.given());
            order.running(person, shown, SAME.tidy(person.suffix()), sink);
        }
        return sink.text();
    }

    private void write(Person person, int given, Turn turn, NameSink sink) {
        if (given == 0) {
            switch (turn) {
                case RUNNING -> order.familyOnly(person, sink);
                case INVERTED -> order.invertedFamilyOnly(person, sink);
                case SORTING -> order.sortingFamilyOnly(person, sink);
            }
            return;
        }
        String shown = given(person, given);
        String suffix = suffix(person);
        switch (turn) {
            case RUNNING -> (given == 1 ? orderOfInitials : order).running(person, shown, suffix, sink);
            case INVERTED -> order.inverted(person, shown, suffix, sink);
            case SORTING -> order.sorting(person, shown, suffix, sink);
        }
    }

    private String given(Person person, int given) {
        if (given > 1 || initials == null) {
            return person.given();
        }
        return cuts ? initials.of(person.given()) : initials.tidy(person.given());
    }

    private String suffix(Person person) {
        String suffix = person.suffix();
        return suffix.isEmpty() || initials == null || !tidiesSuffix ? suffix : initials.tidy(suffix);
    }
}
