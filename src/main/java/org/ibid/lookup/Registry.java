package org.ibid.lookup;

import java.util.List;
import java.util.Set;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// One service's client. For any number of threads; every method throws [ServiceFailed].
interface Registry {

    /// The kinds of identifiers it can be asked about.
    Set<Scheme> knows();

    /// About how many it can be asked at once.
    int atOnce();

    /// The works it has under any of some identifiers of one kind, in any order.
    List<Found> byIdentifiers(Scheme scheme, List<Sound> identifiers);

    /// The works most like what is known of one, the likeliest first.
    List<Found> byWords(SearchWords words, int most);
}
