package org.ibid.bench.made;

import java.util.LinkedHashMap;
import java.util.Map;

/// Headers as journals, meetings, universities and authorities print them, for the reader to be mended on;
/// [HeaderPress] says how a form is written. The layouts were written down from memory of how such papers look.
final class HeaderForms {

    private HeaderForms() {}

    /// The forms by name.
    static Map<String, String> all() {
        var forms = new LinkedHashMap<String, String>();
        journals(forms);
        openJournals(forms);
        regional(forms);
        meetings(forms);
        others(forms);
        return forms;
    }

    private static void journals(Map<String, String> forms) {
        forms.put("contents-lists", """
                S|{journal} {volume} ({year}) {pages}

                S|Contents lists available at ScienceDirect

                M|{journal}

                S|journal homepage: www.elsevier.com/locate/{code}

                T|{title}

                A|{authors letters}

                +S|{letter} {institution}

                ?S|ARTICLE INFO
                ?S|Article history:
                ?S|Received {date}
                ?S|Accepted {date}

                ?B|Keywords: {keywords ;}

                H|A B S T R A C T
                B|{abstract}
                S|© {year} Elsevier Ltd. All rights reserved.

                F|* Corresponding author.
                F|E-mail address: {email} ({initials}).
                F|https://doi.org/{doi}
                F|{issn}/© {year} Elsevier Ltd. All rights reserved.
                H|1. Introduction
                """);
        forms.put("original-paper", """
                S|{journal} ({year}) {volume}:{pages}
                S|DOI {doi}

                S|[[ORIGINAL PAPER|ORIGINAL ARTICLE|REVIEW]]

                T|{title}

                A|{authors dots}

                S|Received: {date} / Accepted: {date}
                S|© Springer-Verlag Berlin Heidelberg {year}

                B|Abstract {abstract}

                ?B|Keywords {keywords ·}

                F|{authors initials} ([[✉|&]])
                F|{institution}
                F|e-mail: {email}
                H|Introduction
                """);
        forms.put("first-published", """
                !center
                S|[[Article|Original Article|Special Issue Article]]

                T|{title}

                S|{journal}
                S|{year}, Vol. {volume}({issue}) {pages}
                S|© The Author(s) {year}
                S|Article reuse guidelines:
                S|sagepub.com/journals-permissions
                S|DOI: {doi}
                S|journals.sagepub.com/home/{code}

                *A|{author}
                *S|{institution}

                H|Abstract
                B|{abstract}

                H|Keywords
                B|{keywords ,}

                F|Corresponding author:
                F|{author 1}, {institution 1}.
                F|Email: {email}
                H|Introduction
                """);
        forms.put("archive-cover", """
                T|{title}
                S|Author(s): {authors and}
                S|Source: {journal}, Vol. {volume}, No. {issue} ({month}, {year}), pp. {pages}
                S|Published by: {press}
                S|Stable URL: http://www.jstor.org/stable/{digits}
                S|Accessed: 12-03-2021 14:07 UTC

                S|JSTOR is a not-for-profit service that helps scholars, researchers, and students discover, use, and build upon a wide range of content in a trusted digital archive.
                S|Your use of the JSTOR archive indicates your acceptance of the Terms & Conditions of Use.
                P|
                T|{TITLE}

                A|{AUTHORS}

                """);
    }

    private static void openJournals(Map<String, String> forms) {
        forms.put("open-article", """
                M|[[|{journal}]]

                S|[[Article|Review|Communication]]
                T|{title}

                A|{authors raised}

                +S|{raised} {institution}; {email}
                S|* Correspondence: {email}
                ?S|Received: {date}; Accepted: {date}; Published: {date}

                B|Abstract: {abstract}

                B|Keywords: {keywords ;}

                F|Citation: {authors cited} {title}. {journal} {year}, {volume}, {first}. https://doi.org/{doi}
                F|Publisher's Note: MDPI stays neutral with regard to jurisdictional claims in published maps and institutional affiliations.
                F|Copyright: © {year} by the authors. Licensee MDPI, Basel, Switzerland. This article is an open access article distributed under the terms and conditions of the Creative Commons Attribution (CC BY) license.
                H|1. Introduction
                """);
        forms.put("research-open-access", """
                S|{family 1} et al. {journal} ({year}) {volume}:{first}
                S|https://doi.org/{doi}

                S|[[RESEARCH ARTICLE|RESEARCH|STUDY PROTOCOL]] Open Access

                T|{title}

                A|{authors digits}

                H|Abstract
                B|{structured}

                B|Keywords: {keywords ,}

                F|* Correspondence: {email}
                +F|{raised}{institution}
                F|Full list of author information is available at the end of the article
                F|© The Author(s). {year} Open Access This article is distributed under the terms of the Creative Commons Attribution 4.0 International License (http://creativecommons.org/licenses/by/4.0/), which permits unrestricted use, distribution, and reproduction in any medium.
                H|Background
                """);
        forms.put("proceedings-in-a-series", """
                !center
                T|{title}

                A|{authors raised}

                +S|{raised} {institution}
                S|{email}

                B|Abstract. {abstract}

                ?B|Keywords: {keywords ·}

                F|© Springer Nature Switzerland AG {year}
                H|1 Introduction
                """);
        forms.put("preprint-stamp", """
                !center
                S|arXiv:{arxiv} [[[cs.CL|stat.ML|econ.GN|q-bio.PE]]] {day} {month} {year}

                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                H|Abstract
                B|{abstract}

                H|1 Introduction
                """);
    }

    private static void regional(Map<String, String> forms) {
        forms.put("masthead-table", """
                M|{JOURNAL}
                S|ISSN: {issn} (Print), {eissn} (Online)
                S|Vol. {volume}, No. {issue}, {month} {year}, pp. {pages}
                S|[[http://www.journal.example.org|www.{code}.org.pk]]

                T|{title}

                *A|{author}
                *S|[[Assistant Professor|Lecturer|PhD Scholar]], {institution}
                ?*S|Email: {email each}

                H|Abstract
                B|{abstract}

                B|Keywords: {keywords ,}

                H|Introduction
                """);
        forms.put("journal-line-below", """
                !center
                M|{journal}
                S|Volume {volume} Issue {issue}, {month}-{month} {year}
                S|[[Research Article|Original Research]]

                T|{TITLE}

                A|{authors and}
                S|{institution}
                ?S|*Corresponding author: {email}
                ?S|DOI: {doi}
                ?S|Received: {date} Revised: {date} Published: {date}

                B|Abstract—{abstract}

                B|Keywords—{keywords ,}

                H|INTRODUCTION
                """);
        forms.put("two-languages", """
                S|{journal}, vol. {volume}, núm. {issue}, {year}, pp. {pages}
                S|ISSN: {issn}

                T|{title}
                M|{title es}

                A|{authors and}
                S|{institution}
                S|{email}

                S|Recibido: {date} Aceptado: {date}

                H|Abstract
                B|{abstract}
                B|Keywords: {keywords ,}

                H|Resumen
                B|{abstract es}
                B|Palabras clave: {keywords es}

                H|1. Introduction
                """);
        forms.put("cite-this-article", """
                S|{journal}
                S|Volume {volume} | Issue {issue} Article {first}
                S|{year}

                T|{title}

                *A|{author}
                *S|{institution}, {email each}

                S|Follow this and additional works at: https://digitalcommons.example.edu/{code}

                H|Recommended Citation
                B|{authors family} ({year}) "{title}," {journal}: Vol. {volume} : Iss. {issue} , Article {first}.
                B|DOI: https://doi.org/{doi}
                S|Available at: https://digitalcommons.example.edu/{code}/vol{volume}/iss{issue}/{first}
                P|
                H|Abstract
                B|{abstract}

                H|Introduction
                """);
    }

    private static void meetings(Map<String, String> forms) {
        forms.put("workshop-line", """
                !type paper-conference
                !says event-title {year} IEEE 9th International Workshop on Sensor Maps (ISM)
                !center
                S|{year} IEEE 9th International Workshop on Sensor Maps (ISM)

                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                B|Abstract—{abstract}

                ?B|Index Terms—{keywords ,}

                F|978-1-7281-2345-6/21/$31.00 ©{year} IEEE
                F|DOI {doi}
                H|I. INTRODUCTION
                """);
        forms.put("proceedings-foot", """
                !type paper-conference
                !says container-title Proceedings of the 12th Annual Meeting of the Society for Language Data
                !center
                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                H|Abstract
                B|{abstract}

                F|Proceedings of the 12th Annual Meeting of the Society for Language Data, pages {pages}
                F|Lisbon, Portugal, July 5 - 10, {year}. ©{year} Society for Language Data
                H|1 Introduction
                """);
        forms.put("conference-foot", """
                !type paper-conference
                !says event-title 34th Conference on Learning Machines (LeaMa {year})
                !center
                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                H|Abstract
                B|{abstract}

                F|34th Conference on Learning Machines (LeaMa {year}), Vancouver, Canada.
                H|1 Introduction
                """);
        forms.put("meeting-in-short", """
                !type paper-conference
                !says container-title Proceedings of the Symposium on Open Systems (SOS '17)
                !says event-title SOS '17
                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                H|ABSTRACT
                B|{abstract}

                F|Permission to make digital or hard copies of part or all of this work for personal or classroom use is granted without fee.
                F|SOS '17, October 14-17, {year}, Shanghai, China
                F|© {year} Copyright held by the owner/author(s).
                F|ACM Reference Format:
                F|{authors and}. {year}. {title}. In Proceedings of the Symposium on Open Systems (SOS '17). ACM, New York, NY, USA, 14 pages. https://doi.org/{doi}
                H|1 INTRODUCTION
                """);
    }

    private static void others(Map<String, String> forms) {
        forms.put("thesis", """
                !type thesis
                !center
                T|{TITLE}

                S|by
                A|{author 1}

                S|A thesis submitted in partial fulfilment of the requirements for the degree of [[Doctor of Philosophy|Master of Science]]

                S|{institution 1}
                S|{month} {year}
                P|
                H|Abstract
                B|{abstract}

                P|
                H|Acknowledgements
                B|I would like to thank my supervisors, who read every draft, and my family.

                H|Introduction
                """);
        forms.put("working-paper", """
                !type report
                !center
                S|[[NBER WORKING PAPER SERIES|WORKING PAPER SERIES]]

                T|{TITLE}

                *A|{author}

                S|Working Paper {number}
                S|http://www.nber.org/papers/w{number}

                S|NATIONAL BUREAU OF ECONOMIC RESEARCH
                S|1050 Massachusetts Avenue
                S|Cambridge, MA 02138
                S|{month} {year}

                S|The views expressed herein are those of the authors and do not necessarily reflect the views of the National Bureau of Economic Research.
                P|
                M|{title}
                S|{authors and}
                S|NBER Working Paper No. {number}
                S|{month} {year}
                S|JEL No. D72, Q25

                H|ABSTRACT
                B|{abstract}

                """);
        forms.put("chapter", """
                !type chapter
                S|Chapter {issue-bait}

                T|{title}

                A|{authors and}

                ?B|Abstract {abstract}

                ?B|Keywords {keywords ·}

                H|Introduction
                """);
        forms.put("student-essay", """
                S|{author 1}
                S|Professor Whitaker
                S|[[HIST 204|English 101]]
                S|{day} {month} {year}

                T|{title}

                """);
        forms.put("title-after-authors", """
                S|{journal}. {year};{volume}({issue}):{pages}

                A|{authors and}

                T|{title}

                S|{institution}

                H|SUMMARY
                B|{abstract}

                B|Key words: {keywords ,}

                H|INTRODUCTION
                """);
        forms.put("bare", """
                T|{title}

                A|[[{authors and}|By {authors and}|{authors comma}]]

                ?H|Abstract
                ?B|{abstract}

                H|Introduction
                """);
    }
}
