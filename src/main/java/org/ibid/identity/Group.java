package org.ibid.identity;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Works that were found to be one source: their places in the list, in order. A group of tens of thousands grows
/// by one work as fast as memory is moved.
final class Group {

    private int[] members;
    private int size = 1;

    Group(int member) {
        members = new int[] {member};
    }

    int size() {
        return size;
    }

    /// @param index of the member in the order of the list, from 0
    int member(int index) {
        return members[index];
    }

    IntStream members() {
        return Arrays.stream(members, 0, size);
    }

    /// Takes all members of another group in, from the last to the first, each time moving those that stand behind it.
    void take(Group other) {
        int all = size + other.size;
        if (all > members.length) {
            members = Arrays.copyOf(members, all + all / 2);
        }
        int left = size;
        for (int i = other.size - 1, to = all - 1; i >= 0; i--, to--) {
            int place = -1 - Arrays.binarySearch(members, 0, left, other.members[i]);
            System.arraycopy(members, place, members, to + 1 - (left - place), left - place);
            to -= left - place;
            members[to] = other.members[i];
            left = place;
        }
        size = all;
    }
}
