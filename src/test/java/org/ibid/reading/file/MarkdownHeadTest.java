package org.ibid.reading.file;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ibid.reading.Stated;
import org.ibid.work.Name;
import org.ibid.work.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHeadTest {

    private static PaperText read(String text) {
        return Made.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Work stated(String text) {
        return read(text).stated().metadata();
    }

    @Test
    void pandocsMetadataIsThePapers() {
        Work work = stated("""
                ---
                title: "Frost heave: a field study"
                author:
                - Orsolya Kertész
                - Mensah, Kofi
                date: 2021-05-03
                bibliography: roads.bib
                keywords: [frost, roads]
                abstract: |
                  Paved roads rise
                  in winter.
                ...

                # Introduction

                Roads rise [@mensah04, p. 3].
                """);
        assertAll(
                () -> assertEquals(
                        "Frost heave: a field study", work.text("title").orElse("")),
                () -> assertEquals(
                        List.of(new Name.Person("Kertész", "Orsolya"), new Name.Person("Mensah", "Kofi")),
                        work.names("author")),
                () -> assertEquals(
                        Map.of("date-parts", List.of(List.of(2021, 5, 3))),
                        work.toCsl().get("issued")),
                () -> assertEquals("frost; roads", work.text("keyword").orElse("")),
                () -> assertEquals(
                        "Paved roads rise in winter.", work.text("abstract").orElse("")));
    }

    @Test
    void quartosAuthorsAreRecords() {
        Work work = stated("""
                ---
                title: Frost heave
                subtitle: A field study
                author:
                  - name: Orsolya Kertész
                    orcid: 0000-0002-1825-0097
                  - name:
                      given: Ngozi
                      family: Mac Cormaic
                  - literal: TIDE Study Group
                doi: 10.5555/frost
                ---
                Text.
                """);
        assertAll(
                () -> assertEquals(
                        "Frost heave: A field study", work.text("title").orElse("")),
                () -> assertEquals(
                        List.of(
                                new Name.Person("Kertész", "Orsolya"),
                                new Name.Person("Mac Cormaic", "Ngozi"),
                                new Name.Literal("TIDE Study Group")),
                        work.names("author")),
                () -> assertEquals("10.5555/frost", work.text("DOI").orElse("")));
    }

    @Test
    void aFileWithABlockOfYamlIsMarkdown() {
        assertEquals(
                FileKind.MARKDOWN, read("---\ntitle: Frost heave\n---\nText.\n").kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nA line between rules.\n---\nText.\n",
                "---\ntitle: [open\n---\nText.\n",
                "---\ntitle: Frost heave\nText without an end of the block.\n",
                "---\ntitle: {a: b}\nauthor: 3\n: 4\ndate: [[]]\n---\n"
            })
    void whatIsNoBlockOfMetadataStatesNoTitle(String text) {
        assertEquals("", stated(text).text("title").orElse(""));
    }

    @Test
    void theTextStaysAsItStands() {
        String text = "---\ntitle: Frost heave\n---\nText.\n";
        assertEquals(text, read(text).text());
    }

    @Test
    void aFileWithoutABlockStatesNothing() {
        assertEquals(Stated.nothing(), read("# Paper 1\n\nText.\n").stated());
    }
}
