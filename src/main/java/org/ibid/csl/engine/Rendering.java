package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.number.Locator;
import org.ibid.csl.text.Node;
import org.jspecify.annotations.Nullable;

/// The state of one item being rendered once: what it is rendered for, and what was seen on the way.
final class Rendering {

    /// A variable was asked for.
    static final int CALLED = 1;

    /// A variable was asked for and had something, or a group inside printed.
    static final int FILLED = 2;

    /// What a rendering is for.
    enum Purpose {
        CITATION,
        BIBLIOGRAPHY,
        /// A sort key.
        SORTING,
        /// A cite as disambiguation compares it: in a later position, without numbers and suffixes.
        COMPARING
    }

    final StyleOptions style;
    final CslLocale locale;
    final Item item;
    final Purpose purpose;
    final CiteState cite;

    /// Whether DOIs and web addresses lead somewhere.
    final boolean links;

    /// The marks of [#CALLED] and [#FILLED] of the innermost group.
    int seen;

    /// Whether something was printed already, so that a term does not stand first.
    boolean hasPredecessor;

    /// Whether names or texts were printed already.
    boolean hasContent;

    /// Inside `substitute`: what is printed there is not printed again.
    boolean substituting;

    /// How many name variables were printed.
    int nameLists;

    boolean yearSuffixDone;

    /// The year-suffix that was printed, to be found again when cites are collapsed.
    @Nullable
    Node yearSuffixNode;

    /// The citation number that was printed.
    @Nullable
    Node numberNode;

    /// Whether the cite shares so far all it printed with the cite before it (collapsing by year).
    boolean collapsing;

    /// Whether the first names are the same as those of the cite before.
    boolean sameNames;

    /// The first names printed, as a text to compare; null if there were none.
    @Nullable
    String namesKey;

    /// The years printed in this cite.
    List<Integer> years = List.of();

    /// The years printed in the cite before.
    List<Integer> yearsBefore = List.of();

    /// The first names of the cite before, as [#namesKey]; null for none.
    @Nullable
    String namesBefore;

    /// The names of the entry before, for `subsequent-author-substitute`.
    EntryNames entryBefore = EntryNames.NONE;

    /// The names that begin this entry; null as long as there are none.
    @Nullable
    EntryNames entryNames;

    /// The first names printed, with their labels; null as long as there are none.
    @Nullable
    Node firstNames;

    /// All names of the document, where given names are added by person and not by cite; null otherwise.
    @Nullable
    NameRegister register;

    /// Takes all people named; null if nobody asks.
    @Nullable
    List<NameRegister.Person> people;

    /// How the names were shown, for disambiguation to start from; null if nobody asks.
    @Nullable
    NamesShown shown;

    /// How often a `disambiguate` condition was asked.
    int disambiguateConditions;

    private @Nullable Set<Variable> spent;
    private @Nullable Locator locator;

    Rendering(StyleOptions style, CslLocale locale, Item item, Purpose purpose, CiteState cite, boolean links) {
        this.style = style;
        this.locale = locale;
        this.item = item;
        this.purpose = purpose;
        this.cite = cite;
        this.links = links;
    }

    void addYear(int year) {
        years = years.isEmpty() ? new ArrayList<>(2) : years;
        years.add(year);
    }

    boolean isCitation() {
        return purpose == Purpose.CITATION || purpose == Purpose.COMPARING;
    }

    boolean isBibliography() {
        return purpose == Purpose.BIBLIOGRAPHY;
    }

    boolean isSorting() {
        return purpose == Purpose.SORTING;
    }

    /// Whether a variable was printed by a `substitute` and is gone for the rest of the item.
    boolean isSpent(Variable variable) {
        return spent != null && spent.contains(variable);
    }

    void spend(Variable variable) {
        if (spent == null) {
            spent = new HashSet<>();
        }
        spent.add(variable);
    }

    void called() {
        seen |= CALLED;
    }

    void filled() {
        seen |= FILLED;
    }

    /// Whether a term at this place begins the citation or entry.
    boolean startsSentence() {
        return !hasPredecessor && !(style.isInText() && isCitation());
    }

    /// The language the item's texts are in.
    String language() {
        return item.language().isEmpty() ? locale.id() : item.language();
    }

    /// The cite's locator; null if it has none.
    @Nullable
    Locator locator() {
        if (locator == null && !cite.locator().isEmpty()) {
            locator = Locator.of(cite.label(), cite.locator(), locale);
        }
        return locator;
    }
}
