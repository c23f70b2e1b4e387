package org.ibid.protocols.betterbibtex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ibid.library.Libraries;
import org.ibid.library.LibraryId;
import org.ibid.library.NoSuchLibrary;
import org.ibid.library.PaperId;
import org.ibid.library.Papers;
import org.ibid.library.StoredWork;
import org.ibid.library.Window;
import org.ibid.library.WorkQuery;
import org.ibid.library.Works;
import org.ibid.web.LibraryAddress;

/// What Zotero's libraries and collections are here: a library is a library, and a collection is what a paper cites.
@ApplicationScoped
class ZoteroLibraries {

    private static final String USERS_OWN = "my library";

    private final Libraries libraries;
    private final Papers papers;
    private final Works works;
    private final LibraryAddress address;

    ZoteroLibraries(Libraries libraries, Papers papers, Works works, LibraryAddress address) {
        this.libraries = libraries;
        this.papers = papers;
        this.works = works;
        this.address = address;
    }

    /// The library of a number or name; the address's own if it is empty or "My Library".
    ///
    /// @throws NoSuchLibrary if there is none
    LibraryId library(String numberOrName) {
        if (numberOrName.isEmpty() || numberOrName.toLowerCase(Locale.ROOT).equals(USERS_OWN)) {
            return address.library();
        }
        return numberOrName.matches("\\d{1,9}")
                ? libraries.numbered(Integer.parseInt(numberOrName))
                : libraries.named(numberOrName);
    }

    /// All libraries, the address's own first.
    List<LibraryId> all() {
        var own = address.library();
        return Stream.concat(Stream.of(own), libraries.all().stream().filter(other -> other.number() != own.number()))
                .toList();
    }

    /// The paper whose list a collection is: by its id or key, or by its title in any case.
    ///
    /// @throws org.ibid.library.NoSuchPaper if there is none
    PaperId collection(LibraryId library, String name) {
        return works.search(library, WorkQuery.ofWords(name), new Window(0, Window.MOST)).items().stream()
                .filter(work ->
                        work.csl().text("title").filter(name::equalsIgnoreCase).isPresent())
                .map(StoredWork::paper)
                .flatMap(paper -> paper.stream())
                .findFirst()
                .orElseGet(() -> papers.id(library, name));
    }
}
