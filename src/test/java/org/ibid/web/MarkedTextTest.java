package org.ibid.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.library.StoredCitation;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.reading.Citation;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;
import org.ibid.web.MarkedText.Piece;
import org.ibid.web.MarkedText.Run;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {

    @Test
    void overlappingMarksAreCutIntoRunsThatHaveBoth() {
        var runs = runs("one two three", mark(1, 0, 7), mark(2, 4, 13));
        assertEquals(
                List.of("one ", "two", " three"), runs.stream().map(Run::text).toList());
        assertEquals(
                List.of(1, 2, 1), runs.stream().map(run -> run.marks().size()).toList());
    }

    @Test
    void marksStandWhereTheyStandBehindCharactersOfTwoUnits() {
        var runs = runs("𝕴𝕭 (Khan) 𝕴", mark(1, 3, 9));
        assertEquals(
                List.of("𝕴𝕭 ", "(Khan)", " 𝕴"), runs.stream().map(Run::text).toList());
    }

    @Test
    void everyMarkIsFoundByItsIdExactlyOnce() {
        var marks = List.of(mark(1, 0, 3), mark(2, 0, 3), mark(3, 3, 3), mark(4, 4, 12), mark(5, 90, 95));
        var text = MarkedText.of("one\n\ntwo\n\nthree\n\n", marks);
        assertEquals(
                List.of("warning-1", "warning-2", "warning-3", "warning-4", "warning-5"),
                all(text).stream()
                        .flatMap(run -> Stream.concat(Stream.of(run.id()), run.otherIds().stream()))
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void aMarkOverTwoParagraphsMarksBoth() {
        var text = MarkedText.of("one two\n\nthree four", List.of(mark(1, 4, 14)));
        assertEquals(
                List.of("two", "three"),
                all(text).stream()
                        .filter(run -> !run.marks().isEmpty())
                        .map(Run::text)
                        .toList());
    }

    @Test
    void nothingButWhiteSpaceIsLeftOut() {
        String text = " A line\n\n\n another,  with\ttabs \n\nand the end ";
        String shown = all(MarkedText.of(text, List.of(mark(1, 3, 12)))).stream()
                .map(Run::text)
                .collect(joining());
        assertEquals(text.replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertTrue(MarkedText.of(" \n \n", List.of()).paragraphs().isEmpty());
    }

    @Test
    void linesOfAColumnFlowAgain() {
        String column = """
                Pakistan has significant regional importance
                and is, furthermore, developing quickly in
                it.

                In 1965, Ayyub Khan, President of Pakistan,
                visited Moscow and clarified his position.
                """;
        var text = MarkedText.of(column, List.of());
        assertTrue(text.wrapped());
        assertEquals(2, text.paragraphs().size());
    }

    @Test
    void linesWithAnEmptyLineAfterEachFlowAgain() {
        String doubled = """
                A systematic investigation of the steps that Russia has taken after 9/11 to improve

                strategic relations with Pakistan gives an idea of why it is moving so carefully

                towards Pakistan.

                Keywords: Pakistan, Russia
                """;
        assertEquals(2, MarkedText.of(doubled, List.of()).paragraphs().size());
    }

    @Test
    void inATextOfLongLinesEveryEmptyLineEndsAParagraph() {
        String text = ("word ".repeat(80) + "\n\n").repeat(4) + "Authors:\nA. Khan";
        var marked = MarkedText.of(text, List.of());
        assertEquals(5, marked.paragraphs().size());
        assertTrue(!marked.wrapped());
    }

    @Test
    void aBookWithAHundredThousandMarksIsMarkedInOnePass() {
        String text = "(Khan, 2021) 𝕴 ".repeat(100_000);
        var marks = IntStream.range(0, 100_000)
                .mapToObj(i -> mark(i + 1, i * 15, i * 15 + 12))
                .toList();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> MarkedText.of(text, marks));
    }

    @Test
    void aCitationWithSignsInItIsOneLink() {
        String text = "as said (Khan, [2021](#)) before";
        var marks = new ArrayList<>(new Markdown().marks(text));
        marks.add(new CitedMark(citation(new Span(8, 25)), Map.of()));
        var pieces = MarkedText.of(text, marks).paragraphs().getFirst().pieces();
        assertEquals(List.of("", "cite-1", ""), pieces.stream().map(Piece::id).toList());
        assertEquals(
                List.of("(Khan, ", "[", "2021", "](#)", ")"),
                pieces.get(1).runs().stream().map(Run::text).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In *Journal of Tests*, 3(2)   | * *",
                "at <https://example.org/a*b>  | < >",
                "(Khan, [2021](#))             | [ ](#)",
                "2 * 3 * 4                     | ''",
                "Khan** and *others            | ''",
                "a[1](see there) and x<y>z     | ''"
            })
    void onlySignsOfMarkdownAreTakenForSuch(String text, String signs) {
        assertEquals(
                signs,
                new Markdown()
                        .runs(text).stream()
                                .filter(run -> run.css().equals("sign"))
                                .map(Run::text)
                                .collect(joining(" ")));
    }

    @Test
    void aMillionOpenSignsAreReadInTime() {
        String text = "[".repeat(300_000) + " *a".repeat(200_000) + "<http://".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Markdown().marks(text));
    }

    private static StoredCitation citation(Span span) {
        return new StoredCitation(
                1,
                Citation.Kind.AUTHOR_DATE,
                "(Khan, [2021](#))",
                span,
                "",
                List.of(new StoredCite(
                        "",
                        List.of("Khan"),
                        false,
                        "2021",
                        "",
                        "",
                        "",
                        "",
                        Resolution.ENTRY,
                        Optional.empty(),
                        Optional.of("khan2021"),
                        List.of(new Entry(7, "khan2021", 1, "same author and year")),
                        List.of())));
    }

    private static Mark mark(int number, int start, int end) {
        return new Mark.Warned(number, new Warning("some-doubt", "Some doubt.", new Span(start, end)));
    }

    private static List<Run> runs(String text, Mark... marks) {
        return all(MarkedText.of(text, List.of(marks)));
    }

    private static List<Run> all(MarkedText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .flatMap(piece -> piece.runs().stream())
                .toList();
    }
}
