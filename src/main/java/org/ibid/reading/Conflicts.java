package org.ibid.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// Where the text of a paper says two things of the paper itself.
final class Conflicts {

    private final Claims claims;
    private final Offsets offsets;

    Conflicts(Claims claims, Offsets offsets) {
        this.claims = claims;
        this.offsets = offsets;
    }

    /// The readings that were not taken, by variable; each is said in a warning that names both places.
    SequencedMap<String, List<Metadata.Alternative>> warned(List<Warning> warnings) {
        var alternatives = new LinkedHashMap<String, List<Metadata.Alternative>>();
        for (String variable : Claims.VARIABLES) {
            claims.best(variable).ifPresent(taken -> {
                for (Claims.Claim other : claims.others(taken)) {
                    Span place = offsets.span(other.place());
                    warnings.add(warning(taken, other.value(), place));
                    alternatives
                            .computeIfAbsent(variable, name -> new ArrayList<>())
                            .add(new Metadata.Alternative(other.value(), place));
                }
            });
        }
        return alternatives;
    }

    private Warning warning(Claims.Claim taken, String other, Span place) {
        Span ours = offsets.span(taken.place());
        return new Warning(
                "conflicting-" + taken.variable().toLowerCase(Locale.ROOT),
                "The text gives two readings of %s: \"%s\" (taken, at character %d) and \"%s\" (at character %d)."
                        .formatted(taken.variable(), taken.value(), ours.start(), other, place.start()),
                place);
    }
}
