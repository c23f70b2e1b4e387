package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.ibid.csl.engine.Rendering.Purpose;
import org.ibid.csl.engine.StyleOptions.Distinguishing;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Typesetter;
import org.jspecify.annotations.Nullable;

/// Finds what must be added to cites so that no two works are cited alike (CSL 1.0.2, "Disambiguation"): names, given
/// names, a year suffix, or what stands under `disambiguate` conditions.
final class Disambiguator {

    private final CompiledStyle style;
    private final Distinguishing options;
    private final Map<Item, Known> works;
    private final @Nullable NameRegister register;

    private Disambiguator(CompiledStyle style, Map<Item, Known> works, @Nullable NameRegister register) {
        this.style = style;
        this.options = style.options.distinguish();
        this.works = works;
        this.register = register;
    }

    /// A cite as it is compared.
    ///
    /// @param text  equal for cites that print alike
    /// @param shown how its names came to be shown
    record Compared(String text, NamesShown shown, int conditions) {}

    /// What tells each item apart from the others.
    ///
    /// @param items    all items of the document in their order of citation, with what is known of them
    /// @param order    the order in which year suffixes are given
    /// @param register as [#registered] made it
    static Map<Item, Distinction> distinguish(
            CompiledStyle style,
            SequencedMap<Item, Known> items,
            Comparator<Item> order,
            @Nullable NameRegister register) {
        var options = style.options.distinguish();
        if (!options.names()
                && !options.givens()
                && !options.yearSuffix()
                && !style.options.hasDisambiguateCondition()) {
            return Map.of();
        }
        return new Disambiguator(style, items, register).all(items, order);
    }

    /// All names that the citations print, if the style tells people apart wherever they are named and there are
    /// people to be told apart; null otherwise.
    static @Nullable NameRegister registered(CompiledStyle style, Collection<Known> works) {
        if (!style.options.distinguish().byPerson()) {
            return null;
        }
        var register = new NameRegister(style.options.distinguish());
        works.forEach(work -> register.addAll(work.knownPeople()));
        return register.isAmbiguous() ? register : null;
    }

    private Map<Item, Distinction> all(SequencedMap<Item, Known> items, Comparator<Item> order) {
        var found = new HashMap<Item, Distinction>();
        var pools = LinkedHashMap.<String, List<Item>>newLinkedHashMap(items.size());
        items.forEach((item, known) -> {
            Compared compared = known.compared(Distinction.NONE, register);
            if (known.showsMore()) {
                found.put(item, new Distinction(List.of(), compared.shown.givens, -1, 0));
            }
            pools.computeIfAbsent(compared.text, _ -> new ArrayList<>(2)).add(item);
        });
        for (var pool : pools.values()) {
            if (pool.size() > 1) {
                found.putAll(new DisambiguationPool(this, options, style.options.hasDisambiguateCondition(), order)
                        .resolve(pool));
            }
        }
        return found;
    }

    /// A work's cite with what is added to it.
    Compared compared(Item item, Distinction distinction) {
        return works.get(item).compared(distinction, register);
    }

    /// @param people takes the people named; null if nobody asks
    static Compared compared(
            CompiledStyle style,
            Item item,
            Distinction distinction,
            @Nullable NameRegister register,
            @Nullable List<NameRegister.Person> people) {
        Rendering rendering = style.rendering(item, Purpose.COMPARING, CiteState.compared(0, distinction));
        rendering.shown = new NamesShown();
        rendering.register = register;
        rendering.people = people;
        var nodes = style.citation.nodes(rendering);
        return new Compared(Typesetter.key(new Branch(nodes)), rendering.shown, rendering.disambiguateConditions);
    }
}
