package org.ibid.protocols;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Works;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Identifier.Sound;
import org.ibid.work.identifier.Scheme;

/// The sources that bear an identifier or an address, for protocols that look them up by one. Today those of the
/// library;
/// what registries know comes in here.
@ApplicationScoped
public class KnownSources {

    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s?#&\"<>]{1,300}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S{1,2000}");

    private static final Pattern CENTRAL = Pattern.compile("(?i)pmc");

    private final Works works;

    KnownSources(Works works) {
        this.works = works;
    }

    /// The identifier that a text is, in any dress, or the first DOI in it.
    public static Optional<Sound> identifier(String text) {
        var doi = DOI.matcher(text);
        var within = doi.find() ? doi.group() : text;
        // a number alone is one of PubMed unless it is an ISBN
        var pubmed = CENTRAL.matcher(text).find() ? Scheme.PMCID : Scheme.PMID;
        return Stream.of(Scheme.DOI, Scheme.ARXIV, Scheme.ISBN, pubmed)
                .map(scheme -> Identifier.read(scheme, scheme == Scheme.DOI ? within : text.strip()))
                .flatMap(read -> read instanceof Sound sound ? Stream.of(sound) : Stream.empty())
                .findFirst();
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
