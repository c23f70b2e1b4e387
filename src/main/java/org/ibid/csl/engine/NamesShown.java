package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;

/// How the name lists of a cite came to be shown: the ground that disambiguation starts from.
final class NamesShown {

    /// How many names of each list were shown.
    final List<Integer> names = new ArrayList<>(2);

    /// How many names each list has.
    final List<Integer> most = new ArrayList<>(2);

    /// How much of each given name was shown.
    final List<List<Integer>> givens = new ArrayList<>(2);

    /// Whether given names are cut to initials.
    boolean initials;
}
