package org.ibid.protocols.opencitations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.ibid.library.WorkId;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spans between dates as OpenCitations' own rows have them (`index_v2.hf` and `test_indexapi_v2.py`; the dates of the
/// cited works are those at their DOIs).
class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2021-03-10, 2015-03-09, P6Y0M1D",
        "2019-11-25, 2015-03-09, P4Y8M16D",
        "2025-07-27, 2024, P1Y",
        "2024-12-16, 2024, P0Y",
        "2024, 2005-12, P18Y",
        "2021-03, 2020-11, P0Y4M",
        "2015, 2018, -P3Y"
    })
    void aSpanHasThePartsThatBothDatesHave(String citing, String cited, String span) {
        assertEquals(span, date(citing).since(date(cited)));
    }

    private static PublicationDate date(String iso) {
        var parts = iso.split("-");
        var date = PartialDate.of(
                Integer.parseInt(parts[0]),
                parts.length > 1 ? Integer.parseInt(parts[1]) : 0,
                parts.length > 2 ? Integer.parseInt(parts[2]) : 0);
        return PublicationDate.of(Work.ofType("book").withDate("issued", date)).orElseThrow();
    }

    @Test
    void anOmidLeadsBackToItsWork() {
        for (String id :
                new String[] {"00000000-0000-0000-0000-000000000007", "ffffffff-ffff-ffff-ffff-ffffffffffff"}) {
            var work = new WorkId(UUID.fromString(id));
            assertEquals(work, Omid.work("br/" + Omid.number(work)).orElseThrow());
        }
    }
}
