package org.ibid.protocols.betterbibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.exchange.ExchangeFormat;
import org.ibid.exchange.codec.Entry;
import org.ibid.library.LibraryId;
import org.ibid.library.StoredWork;
import org.ibid.library.UsedKeys;
import org.ibid.library.UsedKeys.Known;
import org.ibid.library.UsedKeys.Unknown;
import org.ibid.library.Works;
import org.ibid.web.BadParameter;
import org.ibid.web.Exports;
import org.ibid.web.LibraryAddress;
import org.ibid.work.Work;

/// The works that clients name by citation keys, each under the key it is called by.
@ApplicationScoped
class CitedWorks {

    /// More than any book cites.
    private static final int MOST = 10_000;

    private final UsedKeys keys;
    private final Works works;
    private final LibraryAddress address;

    CitedWorks(UsedKeys keys, Works works, LibraryAddress address) {
        this.keys = keys;
        this.works = works;
        this.address = address;
    }

    /// What keys lead to. An `@` before a key is passed over.
    ///
    /// @throws BadParameter if there are more than anybody cites
    UsedKeys.Used find(LibraryId library, Collection<String> named) {
        if (named.size() > MOST) {
            throw new BadParameter("citekeys", "There are " + named.size() + " keys; " + MOST + " are the most.");
        }
        return keys.find(
                library, named.stream().map(CitedWorks::bare).distinct().toList());
    }

    static String bare(String key) {
        return key.startsWith("@") ? key.substring(1) : key;
    }

    /// @throws org.ibid.library.NoSuchWork that names all keys for which there is none
    List<Known> all(LibraryId library, Collection<String> named) {
        var found = find(library, named);
        if (!found.unknown().isEmpty()) {
            throw works.missing(
                    library, found.unknown().stream().map(Unknown::key).toList());
        }
        return found.known();
    }

    /// The records, each with the key it is called by as its `id`.
    static List<Work> records(List<Known> known) {
        return known.stream().map(CitedWorks::record).toList();
    }

    static Work record(Known known) {
        return known.work().csl().withId(known.keys().getFirst());
    }

    /// As a file.
    String written(List<Known> known, ExchangeFormat format) throws IOException {
        Stream<Entry> entries = known.stream().map(Exports::underItsKeys).map(Translator.dress(format));
        var out = new StringBuilder();
        format.write(entries.iterator(), out);
        return out.toString();
    }

    /// A number that is always the same for a work: Zotero's clients expect one.
    static int number(StoredWork work) {
        return work.id().value().hashCode() & Integer.MAX_VALUE;
    }

    /// Where a work is found.
    String address(LibraryId library, StoredWork work) {
        return address.whole(URI.create("/libraries/" + library.name() + "/works/" + work.id()))
                .toString();
    }
}
