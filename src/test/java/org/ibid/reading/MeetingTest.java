package org.ibid.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines as the ACL Anthology, NeurIPS, IEEE Xplore and the ACM print them.
class MeetingTest {

    private static Metadata read(String above, String below) {
        return Shipped.PAPERS
                .read(
                        above + "\n\nFrost heave under paved roads\n\nAnna Solheim\n\nAbstract\nLittle is known.\n\n"
                                + below
                                + "\n\n1 Introduction\nThey differ (Lee, 2001).\n\nReferences\n\nLee, A. (2001). Roads. Springer.\n")
                .metadata();
    }

    private static String said(Metadata metadata, String variable) {
        return metadata.work().text(variable).orElse("");
    }

    @Test
    void proceedingsAreWhatAPaperIsIn() {
        var found = read(
                "",
                "Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics, pages"
                        + " 2931–2951 Florence, Italy, July 28 - August 2, 2019.");
        assertEquals(
                "Proceedings of the 57th Annual Meeting of the Association for Computational Linguistics",
                said(found, "container-title"));
        assertEquals("2931-2951", said(found, "page"));
        assertEquals("paper-conference", found.work().type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34th Conference on Neural Information Processing Systems (NeurIPS 2020), Vancouver, Canada."
                        + "|34th Conference on Neural Information Processing Systems (NeurIPS 2020)|Vancouver, Canada",
                "CHI '19, May 4–9, 2019, Glasgow, Scotland|CHI '19|Glasgow, Scotland",
                "SIGMOD'16, June 26 - July 01, 2016, San Francisco, CA, USA|SIGMOD'16|San Francisco, CA, USA"
            })
    void theNameOfAMeetingAloneIsAnEventAndNoContainer(String line, String name, String place) {
        var found = read("", line);
        assertEquals(name, said(found, "event-title"));
        assertEquals(place, said(found, "event-place"));
        assertEquals("", said(found, "container-title"));
    }

    @Test
    void aMeetingAboveTheTitleIsAnEventThatDatesThePaper() {
        var found = read("2021 IEEE 14th International Workshop on Indoor Networks", "");
        assertEquals("2021 IEEE 14th International Workshop on Indoor Networks", said(found, "event-title"));
        assertEquals("", said(found, "container-title"));
        assertEquals(2021, found.work().year().orElse(0));
    }

    @Test
    void aTitleThatNamesAMeetingIsNoMeeting() {
        var found = Shipped.PAPERS
                .read("The conference on disarmament: a history\n\nAnna Solheim\n\nAbstract\nLittle is known.\n\n"
                        + "1 Introduction\nThey differ (Lee, 2001).\n")
                .metadata();
        assertEquals("The conference on disarmament: a history", said(found, "title"));
        assertEquals("", said(found, "event-title"));
    }
}
