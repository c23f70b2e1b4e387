package org.ibid.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// One service's client. For any number of threads; every method throws [ServiceFailed].
interface Registry {

    /// Asks about many identifiers in one question, and alone about those that have a sign in them which parts the
    /// members of its list.
    ///
    /// @param signs such signs
    static List<Found> asked(
            List<Sound> identifiers,
            String signs,
            Function<List<Sound>, List<Found>> together,
            Function<Sound, Optional<Found>> alone) {
        var fits = identifiers.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.value().chars().noneMatch(sign -> signs.indexOf(sign) >= 0)));
        var found = new ArrayList<Found>();
        if (!fits.get(true).isEmpty()) {
            found.addAll(together.apply(fits.get(true)));
        }
        fits.get(false).forEach(one -> alone.apply(one).ifPresent(found::add));
        return found;
    }

    /// The kinds of identifiers it can be asked about.
    Set<Scheme> knows();

    /// About how many it can be asked at once.
    int atOnce();

    /// The works it has under any of some identifiers of one kind, in any order.
    List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers);

    /// The works most like what is known of one, the likeliest first.
    List<Found> byWords(SearchWords words, int most);
}
