package org.ibid.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

/// How a statement is to be carried out is worked out once. Were it kept for every call, the plans of one busy
/// statement would drive out those of all others.
@QuarkusTest
class StatementPlansTest {

    /// What Hibernate keeps if nothing is set (its User Guide, `hibernate.query.plan_cache_max_size`): from then on
    /// the number stays, whatever is asked.
    private static final int MOST = 2048;

    @Inject
    SessionFactory sessions;

    @Test
    void whatWasAskedBeforeNeedsNoNewPlans() {
        askEverything();
        askEverything();
        int known = plans();

        askEverything();

        assertEquals(known, plans());
        assertTrue(known < MOST / 2, () -> "There would be no room for new ones among " + known);
    }

    private int plans() {
        return sessions.unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }

    private static void askEverything() {
        var library = Library.empty();
        String paper = library.addResource("cites-seed-004.txt");
        library.addResource("cites-petrov-again.txt");
        String work = library.get("/works?q=trade").getString("items[0].id");
        library.get("/works");
        library.get("/works/" + work);
        library.get("/works/" + work + "/history");
        library.get("/works/" + work + "/cited-by");
        library.get("/works/" + work + "/coupled");
        library.get("/network/most-cited");
        library.get("/papers/" + paper + "/references");
        library.get("/papers/" + paper + "/audit");
        library.get("/duplicates");
        library.text("/works.bib");
    }
}
