package org.ibid.bench.made;

import java.util.LinkedHashMap;
import java.util.Map;

/// Headers as [HeaderForms] has them, held out: written before the reader was mended, and not looked at meanwhile.
final class HeldHeaderForms {

    private HeldHeaderForms() {}

    /// The forms by name.
    static Map<String, String> all() {
        var forms = new LinkedHashMap<String, String>();
        journals(forms);
        meetings(forms);
        languages(forms);
        others(forms);
        return forms;
    }

    private static void journals(Map<String, String> forms) {
        forms.put("held-research-article", """
                S|RESEARCH ARTICLE

                T|{title}

                A|{authors raised}

                +S|{raised} {institution}

                S|* {email}

                H|Abstract
                B|{abstract}

                F|Citation: {authors family} ({year}) {title}. {journal} {volume}({issue}): e{digits}. https://doi.org/{doi}
                F|Editor: Marta Ruiz, University of Leeds, UNITED KINGDOM
                F|Received: {date}
                F|Accepted: {date}
                F|Published: {date}
                F|Copyright: © {year} {family 1} et al. This is an open access article distributed under the terms of the Creative Commons Attribution License.
                H|Introduction
                """);
        forms.put("held-published-doi", """
                S|ORIGINAL RESEARCH
                S|published: {day} {month} {year}
                S|doi: {doi}

                T|{title}

                A|{authors raised}

                +S|{raised} {institution}

                B|{abstract}

                B|Keywords: {keywords ,}

                F|Edited by:
                F|Ana Torres, University of Porto, Portugal
                F|Reviewed by:
                F|Jun Mori, Kyoto University, Japan
                F|*Correspondence:
                F|{author 1}
                F|{email}
                F|Received: {date}
                F|Accepted: {date}
                F|Citation:
                F|{authors family} ({year}) {title}. {journal} {volume}:{first}. doi: {doi}
                H|INTRODUCTION
                """);
        forms.put("held-to-cite-this-article", """
                S|{journal}
                S|ISSN: {issn} (Print) {eissn} (Online) Journal homepage: https://www.tandfonline.com/loi/{code}

                T|{title}

                A|{authors and}

                S|To cite this article: {authors and} ({year}) {title}, {journal}, {volume}:{issue}, {pages}, DOI: {doi}
                S|To link to this article: https://doi.org/{doi}
                S|Published online: {date}.
                S|Submit your article to this journal
                S|Article views: 214
                P|
                M|{title}

                A|{authors and}
                S|{institution}

                H|ABSTRACT
                B|{abstract}

                S|KEYWORDS {keywords ;}

                H|Introduction
                """);
        forms.put("held-university-press", """
                S|{journal} ({year}), {volume}, {pages}
                S|doi:{doi}

                T|{title}

                A|{AUTHORS}

                S|{institution}

                S|(Received {date}; accepted {date})

                B|{abstract}

                H|1. Introduction
                """);
        forms.put("held-advance-access", """
                S|{journal}, Volume {volume}, Issue {issue}, {month} {year}, Pages {pages}, https://doi.org/{doi}
                S|Advance Access Publication Date: {date}
                S|Original article

                T|{title}

                A|{authors raised}

                +S|{raised}{institution}
                S|*Corresponding author. E-mail: {email}

                H|Summary
                B|{abstract}

                S|Key words: {keywords ,}

                H|Introduction
                """);
    }

    private static void meetings(Map<String, String> forms) {
        forms.put("held-meeting-columns", """
                !type paper-conference
                !says event-title {year} 14th International Conference on Applied Networks
                !center
                S|{year} 14th International Conference on Applied Networks

                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                B|Abstract—{abstract}

                B|Index Terms—{keywords ,}

                F|978-1-5386-5541-2/19/$31.00 ©{year} IEEE
                H|I. INTRODUCTION
                """);
        forms.put("held-permission-block", """
                !type paper-conference
                !says container-title Proceedings of the Meeting on Information (MI '19)
                !says event-title MI '19
                T|{title}

                *A|{author}
                *S|{institution}
                *S|{email each}

                H|ABSTRACT
                B|{abstract}

                H|KEYWORDS
                B|{keywords ,}

                S|ACM Reference Format:
                S|{authors and}. {year}. {title}. In Proceedings of the Meeting on Information (MI '19). ACM, New York, NY, USA, 10 pages. https://doi.org/{doi}

                F|Permission to make digital or hard copies of all or part of this work for personal or classroom use is granted without fee provided that copies are not made or distributed for profit.
                F|MI '19, June 2019, Gothenburg, Sweden
                F|© {year} Association for Computing Machinery.
                H|1 INTRODUCTION
                """);
    }

    private static void languages(Map<String, String> forms) {
        forms.put("held-german", """
                S|{journal} {volume} ({year}) {issue}, S. {pages}

                A|{authors and}

                T|{title}

                H|Zusammenfassung
                B|{abstract de}

                H|Abstract
                B|{abstract}
                B|Keywords: {keywords ,}

                H|1 Einleitung
                """);
        forms.put("held-french", """
                M|{journal}
                S|{volume} | {year}

                T|{title}
                S|{title fr}

                A|{authors and}

                H|Résumé
                B|{abstract fr}
                H|Abstract
                B|{abstract}
                B|Keywords: {keywords ,}

                H|Introduction
                """);
    }

    private static void others(Map<String, String> forms) {
        forms.put("held-policy-research", """
                !type report
                S|Policy Research Working Paper {number}

                T|{title}

                *A|{author}

                S|The World Bank
                S|Development Research Group
                S|{month} {year}
                P|
                H|Abstract
                B|{abstract}

                S|This paper is a product of the Development Research Group. The authors may be contacted at {email}.
                S|The Policy Research Working Paper Series disseminates the findings of work in progress.
                H|1. Introduction
                """);
        forms.put("held-network-cover", """
                S|See discussions, stats, and author profiles for this publication at: https://www.researchgate.net/publication/{digits}

                T|{title}
                S|Article in {journal} · {month} {year}
                S|DOI: {doi}

                S|CITATIONS
                S|12
                S|READS
                S|345

                P|
                T|{title}
                A|{authors comma}
                S|{institution}

                B|Abstract: {abstract}
                H|Introduction
                """);
        forms.put("held-dissertation", """
                !type thesis
                !center
                M|{institution 1}

                T|{title}

                S|[[DISSERTATION|Dissertation]]
                S|submitted by
                A|{author 1}

                S|in fulfilment of the requirements for the degree of Doctor of Philosophy
                S|{year}
                P|
                S|© {year} {author 1}. All rights reserved.
                P|
                H|Abstract
                B|{abstract}

                H|Chapter 1: Introduction
                """);
        forms.put("held-report", """
                !type report
                !center
                M|[[Centre for Applied Policy|Institute for Public Affairs]]
                S|Report No. {number}

                T|{title}

                S|{month} {year}

                A|{authors and}

                P|
                H|Executive Summary
                B|{abstract}

                H|Introduction
                """);
        forms.put("held-book-chapter", """
                A|{authors and}
                T|{title}

                B|Abstract: {abstract}

                ?B|Keywords: {keywords ,}

                F|{author 1}, {institution 1}, {email}
                F|https://doi.org/{doi}
                H|1 Introduction
                """);
        forms.put("held-manuscript", """
                T|{title}
                A|{authors stars}
                S|{month} {year}

                B|Abstract
                B|{abstract}

                S|JEL codes: D72, Q25
                S|Keywords: {keywords ,}

                F|*{institution}. Email: {email}. We thank seminar participants for helpful comments.
                H|1 Introduction
                """);
    }
}
