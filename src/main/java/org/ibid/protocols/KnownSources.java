package org.ibid.protocols;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Entry;
import org.ibid.library.LibraryId;
import org.ibid.library.LookupOff;
import org.ibid.library.Lookups;
import org.ibid.library.Match;
import org.ibid.library.Matches;
import org.ibid.library.Unanswered;
import org.ibid.library.Works;
import org.ibid.lookup.KnownBy;
import org.ibid.web.Exports;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// The sources that bear an identifier or an address, for protocols that look them up by one: those of the
/// library, or else what the registries have that it asks. What they have is given and not stored.
@ApplicationScoped
public class KnownSources {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

    private final Works works;
    private final Lookups lookups;

    KnownSources(Works works, Lookups lookups) {
        this.works = works;
        this.lookups = lookups;
    }

    /// What is known, each source under its key.
    ///
    /// @param nothing if there is none, why, in a sentence
    public record Known(List<Entry> entries, String nothing) {
        public Known {
            entries = List.copyOf(entries);
        }
    }

    /// The identifier that a text is, in any dress, or the first DOI in it. A number alone is one of PubMed
    /// unless it is an ISBN; an ISSN is no source's own.
    public static Optional<Sound> identifier(String text) {
        return KnownBy.read(text)
                .filter(sound -> sound.scheme() != Scheme.ISSN)
                .or(() -> KnownBy.doiWithin(text))
                .or(() -> KnownBy.read("PMID " + text.strip()));
    }

    /// Whether a text is the address of a page.
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /// What is known under the identifier or the address that a text is. A registry is asked for an
    /// identifier that no work of the library bears; no page is loaded.
    public Known of(LibraryId library, String text) {
        var identifier = identifier(text);
        var held = identifier.map(sound -> works.bearing(library, sound)).orElse(List.of());
        if (held.isEmpty() && isAddress(text)) {
            held = works.at(library, text.strip());
        }
        String nothing = "Nothing in the library has \"" + text.strip() + "\"";
        return held.isEmpty() && identifier.isPresent()
                ? registered(library, identifier.get(), nothing)
                : new Known(held.stream().map(Exports::entry).toList(), nothing + ".");
    }

    private Known registered(LibraryId library, Sound identifier, String nothing) {
        try {
            var matches = lookups.resolve(library, List.of(KnownBy.record(identifier)))
                    .getFirst();
            return new Known(
                    matches.matches().stream()
                            .filter(Match::match)
                            .findFirst()
                            .map(Match::csl)
                            .map(csl -> new Entry(lookups.keyFor(library, csl), List.of(), csl))
                            .stream()
                            .toList(),
                    nothing + ", and " + silence(matches));
        } catch (LookupOff _) {
            return new Known(List.of(), nothing + ", and it asks no registry.");
        }
    }

    private static String silence(Matches matches) {
        return matches.unanswered().isEmpty()
                ? "no registry that it asks has it."
                : "not every registry answered: "
                        + matches.unanswered().stream().map(Unanswered::why).collect(Collectors.joining(" "));
    }
}
