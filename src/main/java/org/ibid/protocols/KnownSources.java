package org.ibid.protocols;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.lookup.KnownBy;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// The works of a library that bear an identifier or an address, for protocols that look them up by one.
@ApplicationScoped
public class KnownSources {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

    private final Works works;

    KnownSources(Works works) {
        this.works = works;
    }

    /// The identifier of a work that a text is, in any dress, or the first DOI in it. A number alone is one of PubMed
    /// unless it is an ISBN.
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

    /// What is known under the identifier or the address that a text is; nothing if it is none.
    public List<StoredWork> of(LibraryId library, String text) {
        var bearing =
                identifier(text).map(sound -> works.bearing(library, sound)).orElse(List.of());
        return bearing.isEmpty() && isAddress(text) ? works.at(library, text.strip()) : bearing;
    }
}
