package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.csl.engine.Disambiguator.Compared;
import org.ibid.csl.engine.Rendering.Purpose;
import org.jspecify.annotations.Nullable;

/// What a document knows of one work that other works change only by their authors' names: kept from one rendering of
/// the document to the next.
final class Known {

    private final CompiledStyle style;
    private final Item item;
    private final List<NameRegister.Person> people;
    private List<Integer> levels = List.of();

    /// How its cite looks with what is added to it.
    private final Map<Distinction, Compared> compared = new HashMap<>(2);

    private @Nullable SortKey listingKey;
    private @Nullable SortKey citationKey;
    private @Nullable String firstNames;

    /// What was added to the cite when its [#citationKey] and [#firstNames] were made.
    private Distinction added = Distinction.NONE;

    Known(CompiledStyle style, Item item) {
        this.style = style;
        this.item = item;
        this.people = style.options.distinguish().byPerson() ? people() : List.of();
    }

    private List<NameRegister.Person> people() {
        var found = new ArrayList<NameRegister.Person>();
        compared.put(Distinction.NONE, Disambiguator.compared(style, item, Distinction.NONE, null, found));
        if (style.options.asksForPosition()) {
            Rendering rendering = style.rendering(item, Purpose.CITATION, CiteState.NONE);
            rendering.people = found;
            style.citation.nodes(rendering);
        }
        Ordering listing = style.bibliography == null ? null : style.bibliography.ordering();
        if (listing != null) {
            listing.people(style, item, found);
        }
        return List.copyOf(found);
    }

    /// The people that a citation of the work or its place in the list names, if the style tells people apart wherever
    /// they are named.
    List<NameRegister.Person> knownPeople() {
        return people;
    }

    /// Forgets what depended on how much of given names is shown, if that is no longer the same.
    ///
    /// @param register null if nobody's name needs more than the style gives
    void update(@Nullable NameRegister register) {
        List<Integer> fresh = register == null ? List.of() : register.levels(people);
        if (!fresh.equals(levels)) {
            levels = fresh;
            compared.clear();
            listingKey = null;
            citationKey = null;
            firstNames = null;
        }
    }

    /// Whether more of a name is shown than the style gives, to tell people apart.
    boolean showsMore() {
        return !levels.isEmpty();
    }

    /// The work's cite with what is added to it.
    Compared compared(Distinction distinction, @Nullable NameRegister register) {
        return compared.computeIfAbsent(
                distinction, tried -> Disambiguator.compared(style, item, tried, register, null));
    }

    /// What the work is sorted by in the bibliography.
    ///
    /// @param place among the works cited, from 1
    SortKey listingKey(Ordering ordering, int place, @Nullable NameRegister register) {
        if (listingKey == null || ordering.dependsOnNumber()) {
            listingKey = ordering.key(style, item, CiteState.entry(place, Distinction.NONE), place, register);
        }
        return listingKey.at(place);
    }

    /// What the work is sorted by in a citation.
    ///
    /// @param number its citation number
    /// @param place  in the citation, from 0
    SortKey citationKey(
            Ordering ordering, int number, Distinction distinction, int place, @Nullable NameRegister register) {
        renew(distinction);
        if (citationKey == null || ordering.dependsOnNumber()) {
            citationKey = ordering.key(style, item, CiteState.entry(number, distinction), place, register);
        }
        return citationKey.at(place);
    }

    /// The names that a citation of the work begins with, as they are sorted; empty if it has none.
    String firstNames(Distinction distinction) {
        renew(distinction);
        if (firstNames == null) {
            Rendering rendering = style.rendering(item, Purpose.COMPARING, CiteState.compared(0, distinction));
            style.citation.nodes(rendering);
            firstNames = rendering.firstNames == null ? "" : SortText.of(rendering.firstNames);
        }
        return firstNames;
    }

    private void renew(Distinction distinction) {
        if (!distinction.equals(added)) {
            added = distinction;
            citationKey = null;
            firstNames = null;
        }
    }
}
