package org.ibid.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a client accepts (RFC 9110, section 12.5.1), with the parameters that some media types are asked for with:
/// `text/x-bibliography; style=apa; locale=de`. They do not decide whether a type matches.
///
/// @param ranges in the order of the header; everything if there is none
public record Accepted(List<Range> ranges) {

    private static final int MOST = 100;

    private static final Pattern PARAMETER =
            Pattern.compile("\\s*+([\\w.+-]++)\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\"\\s]*+))\\s*+");

    public Accepted {
        ranges = List.copyOf(ranges);
    }

    /// One media range.
    ///
    /// @param quality 0 to 1; 0 is refused
    public record Range(String type, String subtype, Map<String, String> parameters, double quality) {

        private boolean matches(String mediaType) {
            return specificity() == 0
                    || subtype.equals("*") && mediaType.startsWith(type + "/")
                    || mediaType.equals(type + "/" + subtype);
        }

        private int specificity() {
            return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
        }
    }

    /// Reads a header. What is no media range is passed over, as RFC 9110 leaves it to servers.
    public static Accepted of(String header) {
        var ranges = new ArrayList<Range>();
        for (String one : header.split(",", MOST)) {
            range(one).ifPresent(ranges::add);
        }
        return new Accepted(ranges.isEmpty() ? List.of(new Range("*", "*", Map.of(), 1)) : ranges);
    }

    private static Optional<Range> range(String text) {
        var parts = text.split(";", -1);
        var type = parts[0].strip().toLowerCase(Locale.ROOT).split("/", 2);
        if (type.length < 2 || type[0].isEmpty() || type[1].isEmpty()) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 1; i < parts.length; i++) {
            var parameter = PARAMETER.matcher(parts[i]);
            if (parameter.matches()) {
                String quoted = parameter.group(2);
                parameters.put(
                        parameter.group(1).toLowerCase(Locale.ROOT), quoted == null ? parameter.group(3) : quoted);
            }
        }
        return Optional.of(new Range(type[0], type[1], parameters, quality(parameters.remove("q"))));
    }

    private static double quality(@Nullable String text) {
        return text != null && text.matches("[01](\\.\\d{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 1;
    }

    /// What was chosen.
    ///
    /// @param range by which
    public record Chosen(String mediaType, Range range) {}

    /// The media type that is accepted best, of some; of equals the one whose range stands first, then the first.
    ///
    /// @throws NotAcceptable if none is accepted
    public Chosen choose(List<String> offered) {
        return offered.stream()
                .flatMap(type -> ranged(type).stream())
                .filter(chosen -> chosen.range().quality() > 0)
                .min(Comparator.comparingDouble(
                                (Chosen chosen) -> -chosen.range().quality())
                        .thenComparingInt(chosen -> ranges.indexOf(chosen.range())))
                .orElseThrow(() -> new NotAcceptable(offered));
    }

    /// The most specific range counts for a type.
    private Optional<Chosen> ranged(String type) {
        return ranges.stream()
                .filter(range -> range.matches(type))
                .max(Comparator.comparingInt(Range::specificity))
                .map(range -> new Chosen(type, range));
    }
}
