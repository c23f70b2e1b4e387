package org.ibid.csl.engine;

import java.util.ArrayList;
import java.util.List;

/// How many names, and how much of their given names, are shown of each list.
final class Widening {
    final List<Integer> names = new ArrayList<>(2);
    final List<List<Integer>> givens = new ArrayList<>(2);

    Distinction distinction() {
        return new Distinction(names, givens, -1, 0);
    }

    Widening copy() {
        var copy = new Widening();
        copy.names.addAll(names);
        givens.forEach(row -> copy.givens.add(new ArrayList<>(row)));
        return copy;
    }

    int given(int list, int name) {
        return list < givens.size() && name < givens.get(list).size()
                ? givens.get(list).get(name)
                : NameRegister.FULL;
    }

    void setGiven(int list, int name, int level) {
        while (givens.size() <= list) {
            givens.add(new ArrayList<>());
        }
        var row = givens.get(list);
        while (row.size() <= name) {
            row.add(0);
        }
        row.set(name, level);
    }

    void setNames(int list, int count) {
        while (names.size() <= list) {
            names.add(0);
        }
        names.set(list, count);
    }
}
