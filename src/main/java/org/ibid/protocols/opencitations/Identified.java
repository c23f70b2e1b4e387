package org.ibid.protocols.opencitations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;
import org.ibid.work.identifier.Identifier;
import org.ibid.work.identifier.Scheme;

/// Works by the identifiers that OpenCitations knows.
@ApplicationScoped
class Identified {

    private final Works works;

    Identified(Works works) {
        this.works = works;
    }

    /// The works of `doi:10.1000/1`, `pmid:1`, `pmcid:PMC1`, `isbn:...`, `issn:...` (the works of the journal) or
    /// `omid:br/1`; none if no work has it. No more than [Window#MOST].
    ///
    /// @throws BadParameter if it is none of these: a bare DOI would look as if nothing cited it
    List<StoredWork> of(LibraryId library, String identifier) {
        int colon = identifier.indexOf(':');
        String scheme = colon < 0 ? "" : identifier.substring(0, colon).strip();
        String value = identifier.substring(colon + 1).strip();
        if (value.isEmpty() || value.indexOf('\0') >= 0) {
            throw unknown(identifier);
        }
        return switch (scheme) {
            case "doi" ->
                works.search(library, WorkQuery.ofDoi(value), new Window(0, Window.MOST))
                        .items();
            case "pmid", "pmcid", "isbn", "issn" -> bearing(library, scheme, value);
            case "omid" ->
                Omid.work(value).flatMap(id -> works.followed(library, id.toString())).stream()
                        .toList();
            default -> throw unknown(identifier);
        };
    }

    /// The ISSN that an identifier is: it stands for more works than are to be had one by one.
    static Optional<Identifier.Sound> venue(String identifier) {
        return identifier.startsWith("issn:")
                ? sound(Scheme.ISSN, identifier.substring("issn:".length()))
                : Optional.empty();
    }

    private static Optional<Identifier.Sound> sound(Scheme scheme, String value) {
        return Identifier.read(scheme, value) instanceof Identifier.Sound sound ? Optional.of(sound) : Optional.empty();
    }

    private static BadParameter unknown(String identifier) {
        return new BadParameter(
                "id",
                "An identifier is doi:, pmid:, pmcid:, isbn:, issn: or omid: and its value, not \"" + identifier
                        + "\".");
    }

    private List<StoredWork> bearing(LibraryId library, String scheme, String value) {
        return sound(Scheme.valueOf(scheme.toUpperCase(Locale.ROOT)), value)
                .map(sound -> works.bearing(library, sound))
                .orElse(List.of());
    }
}
