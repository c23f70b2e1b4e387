package org.ibid.bench.made;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.bench.csl.BadArguments;

/// What is asked of [ReadMadePapers].
///
/// @param headers whether headers are marked instead of lists and citations
/// @param fit     whether the confidence of headers is learnt anew
record Options(
        boolean headers,
        boolean fit,
        boolean damaged,
        boolean held,
        Optional<String> only,
        long seed,
        int show,
        Optional<String> write) {

    private static final Set<String> SWITCHES = Set.of("--headers", "--fit", "--damaged", "--held");
    private static final Set<String> VALUED = Set.of("--only", "--seed", "--show", "--write");

    static Options of(List<String> arguments) throws BadArguments {
        Map<String, String> given = new HashMap<>();
        Iterator<String> left = arguments.iterator();
        while (left.hasNext()) {
            String option = left.next();
            if (!SWITCHES.contains(option) && !VALUED.contains(option)) {
                throw new BadArguments("read-made-papers knows --damaged, --held, --only NAME, --seed N, --show N,"
                        + " --write DIR, --headers and --fit, not \"" + option + "\".");
            }
            given.put(option, SWITCHES.contains(option) ? "" : value(option, left));
        }
        if (given.containsKey("--fit") && (!given.containsKey("--headers") || given.containsKey("--only"))) {
            throw new BadArguments("--fit learns from all made headers: it wants --headers, and no --only.");
        }
        return new Options(
                given.containsKey("--headers"),
                given.containsKey("--fit"),
                given.containsKey("--damaged"),
                given.containsKey("--held"),
                Optional.ofNullable(given.get("--only")),
                number("--seed", given.getOrDefault("--seed", "1")),
                number("--show", given.getOrDefault("--show", "0")),
                Optional.ofNullable(given.get("--write")));
    }

    private static String value(String option, Iterator<String> left) throws BadArguments {
        if (!left.hasNext()) {
            throw new BadArguments(option + " wants a value.");
        }
        return left.next();
    }

    private static int number(String option, String value) throws BadArguments {
        if (!value.matches("\\d{1,6}")) {
            throw new BadArguments(option + " wants a number, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    boolean wants(MadePaper paper) {
        return (!damaged || paper.damaged())
                && only.map(paper.template()::equals).orElse(true);
    }
}
