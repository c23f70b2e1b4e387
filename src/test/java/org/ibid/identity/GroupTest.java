package org.ibid.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupTest {

    private static Group of(String members) {
        var all = numbers(members);
        var group = new Group(all.getFirst());
        all.stream().skip(1).map(Group::new).forEach(group::take);
        return group;
    }

    private static List<Integer> numbers(String members) {
        return Stream.of(members.split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "3, 5", "1 3 5 7, 2 4", "1 2 3, 7 8", "7 8 9, 1 2", "9 1 5, 0 4 10", "2, 1 3 5 7 9"})
    void twoGroupsAreOneInOrder(String some, String others) {
        var group = of(some);
        group.take(of(others));

        var all = new TreeSet<>(numbers(some));
        all.addAll(numbers(others));
        assertEquals(new ArrayList<>(all), group.members().boxed().toList());
        assertEquals(all.first(), group.member(0));
    }
}
