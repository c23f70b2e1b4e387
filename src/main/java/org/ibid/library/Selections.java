package org.ibid.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/// The works of a [Selection].
@ApplicationScoped
public class Selections {

    private final Works works;
    private final Papers papers;

    Selections(Works works, Papers papers) {
        this.works = works;
        this.papers = papers;
    }

    /// Each work once. A search gives the first [Window#MOST].
    ///
    /// @throws NoSuchWork  that names all for which there is none
    /// @throws NoSuchPaper if the library has no such paper
    @Snapshot
    public List<StoredWork> of(LibraryId library, Selection wanted) {
        return Stream.of(
                        works.all(library, wanted.works()),
                        wanted.paper().map(paper -> cited(library, paper)).orElse(List.of()),
                        wanted.search().map(words -> found(library, words)).orElse(List.of()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<StoredWork> cited(LibraryId library, String paper) {
        return works.citedIn(
                library, papers.one(library, papers.id(library, paper)).id(), false);
    }

    private List<StoredWork> found(LibraryId library, String words) {
        return works.search(library, WorkQuery.ofWords(words), new Window(0, Window.MOST))
                .items();
    }
}
