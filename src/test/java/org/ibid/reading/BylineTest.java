package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class BylineTest {

    private static final String REST =
            "\n\nAbstract\n\nIt finds that custom outlived three reforms. Nobody had asked.\n\n1. Introduction\n\nText.\n";

    @Test
    void namesThatOnlyTheirMarksPartAreSeveral() {
        assertEquals(
                List.of("Rhea Kapoor", "Jonas Lund", "Deniz Ozturk"),
                authors("Sparse Priors for Long Protein Sequences\n\nRhea Kapoor∗¹ Jonas Lund∗² Deniz Ozturk¹,³"));
    }

    @Test
    void anUnusualNameRightBelowTheTitleIsTheAuthors() {
        assertEquals(
                List.of("Marieke Vandekerckhove"),
                authors("The Ferryman’s Ledger: Debt and Devotion in Bruges\n\nMARIEKE VANDEKERCKHOVE"));
    }

    @Test
    void eachAuthorStandsAboveAnInstitution() {
        assertEquals(
                List.of("Tiago Marques", "Leila Rahimi"),
                authors("Platform couriers and the invention of waiting time\n\nTiago Marques\n\n"
                        + "University of Porto, Portugal\n\nLeila Rahimi\n\nMalmö University, Sweden"));
    }

    private static List<String> authors(String head) {
        String title = head.substring(0, head.indexOf('\n'));
        var stated = new Stated(Work.ofType("article-journal"), List.of(), List.of(), title);
        return Shipped.PAPERS.read(head + REST, stated).metadata().work().names("author").stream()
                .map(Names::shown)
                .toList();
    }
}
