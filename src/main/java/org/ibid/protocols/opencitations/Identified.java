package org.ibid.protocols.opencitations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkListing;
import org.ibid.library.WorkListing.Condition;
import org.ibid.library.WorkListing.Order;
import org.ibid.library.WorkListings;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;

/// Works by the identifiers that OpenCitations knows.
@ApplicationScoped
class Identified {

    private final Works works;
    private final WorkListings listings;

    Identified(Works works, WorkListings listings) {
        this.works = works;
        this.listings = listings;
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
            case "doi" -> listed(library, WorkQuery.ofDoi(value), List.of());
            case "pmid", "pmcid" ->
                listed(library, WorkQuery.ALL, List.of(new Condition.Is(scheme.toUpperCase(Locale.ROOT), value)));
            case "isbn", "issn" ->
                listed(library, WorkQuery.ALL, List.of(new Condition.Numbered(scheme.toUpperCase(Locale.ROOT), value)));
            case "omid" ->
                Omid.work(value).flatMap(id -> works.followed(library, id.toString())).stream()
                        .toList();
            default -> throw unknown(identifier);
        };
    }

    private static BadParameter unknown(String identifier) {
        return new BadParameter(
                "id",
                "An identifier is doi:, pmid:, pmcid:, isbn:, issn: or omid: and its value, not \"" + identifier
                        + "\".");
    }

    private List<StoredWork> listed(LibraryId library, WorkQuery query, List<Condition> also) {
        return listings.page(library, new WorkListing(query, also, Order.OLDEST_FIRST), new Window(0, Window.MOST))
                .items();
    }
}
