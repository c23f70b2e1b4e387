package org.ibid.csl.name;

import java.util.List;

/// How much of a list of names is shown where a style adds names or given names to tell cites apart (CSL 1.0.2,
/// "Disambiguation").
///
/// @param shown  how many names are shown before "et al."; -1 for as many as the style says
/// @param givens for each name in order, how much of the given name at least: 0 as the style says, 1 the initials,
///               2 the full given name; names beyond the list count as 0
public record NameShape(int shown, List<Integer> givens) {

    /// As the style says.
    public static final NameShape USUAL = new NameShape(-1, List.of());

    public NameShape {
        givens = List.copyOf(givens);
    }
}
