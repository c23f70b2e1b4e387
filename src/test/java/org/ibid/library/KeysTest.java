package org.ibid.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a work's key is made of, before it is made unique.
class KeysTest {

    @ParameterizedTest
    @CsvSource({
        "Khan, 2021, Russia-Pakistan Strategic Relations, khan2021russia",
        "Łukasiewicz, 1951, Aristotle's Syllogistic, lukasiewicz1951aristotles",
        "Ørsted, 1820, Experiments, orsted1820experiments",
        "Müller, 1999, Über Größe, muller1999uber",
        "Weiß, 1999, Größe, weiss1999grosse",
        "Amir-ud-Din, 2020, The Arms Race, amiruddin2020arms",
        "'', 2018, Shifting alliances, shifting2018",
        "Иванов, 2018, Россия в Азии, ivanov2018rossiya",
        "Щёголев, 2018, Объём, shchyogolev2018obyom",
        "Παπαδόπουλος, 2004, Η ελληνική γλώσσα, papadopoulos2004i",
        "王, 2018, 中国, work2018"
    })
    void aKeyIsTheFamilyNameTheYearAndTheFirstTellingWord(String family, int year, String title, String key) {
        var work = Work.ofType("book").with("title", title).withDate("issued", PartialDate.ofYear(year));
        var named = family.isEmpty() ? work : work.withNames("author", List.of(new Name.Person(family, "A.")));

        assertEquals(key, KeyPattern.of(KeyPattern.USUAL).stem(named));
    }
}
