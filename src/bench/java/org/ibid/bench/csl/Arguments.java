package org.ibid.bench.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of a measurement: values in order, and `--name value` anywhere between them.
public record Arguments(List<String> values, Map<String, String> options) {

    /// @param known the names of the options, without dashes
    /// @throws BadArguments if there is another option, or one without its value
    public static Arguments of(List<String> arguments, Set<String> known) throws BadArguments {
        var values = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                values.add(argument);
                continue;
            }
            String name = argument.substring(2);
            if (!known.contains(name)) {
                throw new BadArguments("There is no option " + argument + " here.");
            }
            if (++i == arguments.size()) {
                throw new BadArguments("The option " + argument + " needs a value.");
            }
            options.put(name, arguments.get(i));
        }
        return new Arguments(List.copyOf(values), Map.copyOf(options));
    }

    /// The value of an option, if it is given.
    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /// The values, if there are so many.
    ///
    /// @param usage what should have been given, for the message
    public List<String> values(int count, String usage) throws BadArguments {
        if (values.size() != count) {
            throw new BadArguments("Give " + usage + ".");
        }
        return values;
    }
}
