package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.identity.Identity;
import org.ibid.identity.Thresholds;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;

class ReadyWorksTest {

    private final Identity identity = new Identity(Thresholds.defaults());
    private final List<String> made = new ArrayList<>();
    private final ReadyWorks ready = new ReadyWorks(csl -> {
        made.add(csl);
        return identity.candidate(Work.ofType("book").with("title", csl));
    });

    private void isReady(String csl) {
        assertEquals(Optional.of(csl), ready.of(csl).work().text("title"));
    }

    /// "Aa" and "BB" have one hash code in Java.
    @Test
    void twoRecordsOfOnePlaceAreNotTakenForEachOther() {
        isReady("Aa");
        isReady("BB");
        isReady("Aa");
        assertEquals(List.of("Aa", "BB", "Aa"), made);
    }

    @Test
    void aRecordIsMadeReadyOnceAndALongOneEachTime() {
        String longer = "x".repeat(5_000);
        isReady("Canal irrigation");
        isReady(longer);
        isReady("Canal irrigation");
        isReady(longer);
        assertEquals(List.of("Canal irrigation", longer, longer), made);
    }
}
