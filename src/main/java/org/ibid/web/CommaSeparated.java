package org.ibid.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A parameter that lists ids or keys.
public final class CommaSeparated {

    private CommaSeparated() {}

    /// What stands between the commas, without blanks; nothing if the parameter is absent.
    public static List<String> of(Optional<String> parameter) {
        return parameter.stream()
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
