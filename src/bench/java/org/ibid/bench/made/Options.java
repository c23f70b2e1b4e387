package org.ibid.bench.made;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ibid.bench.csl.BadArguments;

/// What is asked of [ReadMadePapers].
record Options(boolean damaged, boolean held, Optional<String> only, long seed, int show, Optional<String> write) {

    static Options of(List<String> arguments) throws BadArguments {
        var options = new Options(false, false, Optional.empty(), 1, 0, Optional.empty());
        Iterator<String> left = arguments.iterator();
        while (left.hasNext()) {
            String option = left.next();
            options = switch (option) {
                case "--damaged" ->
                    new Options(true, options.held, options.only, options.seed, options.show, options.write);
                case "--held" ->
                    new Options(options.damaged, true, options.only, options.seed, options.show, options.write);
                case "--only" ->
                    new Options(
                            options.damaged,
                            options.held,
                            Optional.of(value(option, left)),
                            options.seed,
                            options.show,
                            options.write);
                case "--seed" ->
                    new Options(
                            options.damaged,
                            options.held,
                            options.only,
                            number(option, left),
                            options.show,
                            options.write);
                case "--show" ->
                    new Options(
                            options.damaged,
                            options.held,
                            options.only,
                            options.seed,
                            number(option, left),
                            options.write);
                case "--write" ->
                    new Options(
                            options.damaged,
                            options.held,
                            options.only,
                            options.seed,
                            options.show,
                            Optional.of(value(option, left)));
                default ->
                    throw new BadArguments("read-made-papers knows --damaged, --held, --only NAME, --seed N, --show N"
                            + " and --write DIR, not \"" + option + "\".");
            };
        }
        return options;
    }

    private static String value(String option, Iterator<String> left) throws BadArguments {
        if (!left.hasNext()) {
            throw new BadArguments(option + " wants a value.");
        }
        return left.next();
    }

    private static int number(String option, Iterator<String> left) throws BadArguments {
        String value = value(option, left);
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
