package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;
import org.ibid.csl.engine.Disambiguator.Compared;
import org.ibid.csl.engine.Rendering.Purpose;
import org.jspecify.annotations.Nullable;

/// What a document knows of one work that other works change only by their authors' names: kept from one
/// rendering of
/// the document to the next.
final class Known {

    private final CompiledStyle style;
    private final Item item;
    private final List<NameRegister.Person> people;
    private List<Integer> levels = List.of();
    private @Nullable Compared compared;
    private @Nullable SortKey sortKey;

    Known(CompiledStyle style, Item item) {
        this.style = style;
        this.item = item;
        this.people = style.options.distinguish().byPerson() ? people() : List.of();
    }

    private List<NameRegister.Person> people() {
        var found = new ArrayList<NameRegister.Person>();
        collect(style.rendering(item, Purpose.COMPARING, CiteState.compared(0, Distinction.NONE)), found);
        collect(style.rendering(item, Purpose.CITATION, CiteState.NONE), found);
        if (style.bibliography != null && style.bibliography.ordering() != null) {
            style.bibliography.ordering().people(style, item, found);
        }
        return List.copyOf(found);
    }

    private void collect(Rendering rendering, List<NameRegister.Person> found) {
        rendering.people = found;
        style.citation.nodes(rendering);
    }

    /// The people that a citation of the work or its sort key names, if the style tells people apart wherever they are
    /// named.
    List<NameRegister.Person> knownPeople() {
        return people;
    }

    /// Forgets what depended on how much of given names is shown, if that is no longer the same.
    void update(@Nullable NameRegister register) {
        List<Integer> fresh = register == null
                ? List.of()
                : people.stream().map(register::level).toList();
        if (!fresh.equals(levels)) {
            levels = fresh;
            compared = null;
            sortKey = null;
        }
    }

    /// The work's cite as the style first has it.
    Compared compared(Disambiguator disambiguator) {
        if (compared == null) {
            compared = disambiguator.compared(item, Distinction.NONE);
        }
        return compared;
    }

    /// What the work is sorted by in the bibliography.
    ///
    /// @param place among the works cited, from 1
    SortKey sortKey(Ordering ordering, int place, @Nullable NameRegister register) {
        if (sortKey == null || ordering.isByNumber()) {
            sortKey = ordering.key(style, item, CiteState.entry(place, Distinction.NONE), place, register);
        }
        return sortKey.at(place);
    }
}
