package org.ibid.bench.made;

import java.util.List;
import java.util.Set;
import org.ibid.bench.made.Template.Cites;
import org.ibid.bench.made.Template.Extra;
import org.ibid.bench.made.Template.Furniture;
import org.ibid.bench.made.Template.Layout;
import org.ibid.bench.made.Template.Listing;

/// The templates. Those that are held were written before the reader was ever run on any of them, and their results
/// were
/// not looked at while it was mended.
final class Templates {

    private static final Layout WIDE = new Layout(92, false, Listing.BLANK, 0, Furniture.NONE, false, 1);
    private static final Layout FLUSH = new Layout(76, false, Listing.FLUSH, 0, Furniture.NONE, false, 1);
    private static final Layout HANGING =
            new Layout(80, false, Listing.HANGING, 48, Furniture.HEAD_AND_NUMBER, false, 1);
    private static final Layout PAGED = new Layout(84, false, Listing.FLUSH, 40, Furniture.HEAD_AND_NUMBER, true, 1);
    private static final Layout NUMBERED = new Layout(72, false, Listing.BLANK, 46, Furniture.NUMBER, false, 1);
    private static final Layout NARROW = new Layout(44, false, Listing.HANGING, 58, Furniture.HEAD, true, 2);
    private static final Layout NARROW_FLUSH = new Layout(46, false, Listing.FLUSH, 0, Furniture.NONE, true, 2);
    private static final Layout DOUBLED = new Layout(70, true, Listing.FLUSH, 0, Furniture.NONE, false, 1);
    private static final Layout DOUBLED_PAGED = new Layout(78, true, Listing.HANGING, 50, Furniture.NUMBER, false, 1);
    private static final Layout LONG = new Layout(0, false, Listing.FLUSH, 0, Furniture.NONE, false, 1);
    private static final Layout LONG_BLANK = new Layout(0, false, Listing.BLANK, 0, Furniture.NONE, false, 2);
    private static final Layout FED = new Layout(88, false, Listing.FLUSH, 44, Furniture.FORM_FEED, true, 1);

    static final List<Template> ALL = List.of(
            made(
                    "apa-wide",
                    "apa",
                    "en",
                    Cites.AUTHOR_DATE,
                    26,
                    1,
                    "",
                    "References",
                    WIDE,
                    Extra.BAIT,
                    Extra.TABLE_AFTER),
            made(
                    "apa-flush",
                    "apa",
                    "en",
                    Cites.AUTHOR_DATE,
                    24,
                    1,
                    "",
                    "REFERENCES",
                    FLUSH,
                    Extra.BAIT,
                    Extra.APPENDIX),
            made("apa-paged", "apa", "en", Cites.AUTHOR_DATE, 30, 1, "", "References", PAGED, Extra.SHORT_IBID),
            made(
                    "chicago-hanging",
                    "chicago-author-date",
                    "en",
                    Cites.AUTHOR_DATE,
                    28,
                    1,
                    "",
                    "Works Cited",
                    HANGING,
                    Extra.BAIT,
                    Extra.ACKNOWLEDGEMENT),
            made(
                    "chicago-narrow",
                    "chicago-author-date",
                    "en",
                    Cites.AUTHOR_DATE,
                    25,
                    1,
                    "",
                    "References",
                    NARROW,
                    Extra.SHORT_IBID),
            made(
                    "harvard-doubled",
                    "harvard-cite-them-right",
                    "en",
                    Cites.AUTHOR_DATE,
                    20,
                    1,
                    "",
                    "Reference list",
                    DOUBLED,
                    Extra.BAIT),
            made(
                    "harvard-long",
                    "elsevier-harvard",
                    "en",
                    Cites.AUTHOR_DATE,
                    24,
                    1,
                    "",
                    "References",
                    LONG,
                    Extra.TABLE_AFTER),
            made(
                    "mla-hanging",
                    "modern-language-association",
                    "en",
                    Cites.AUTHOR_PAGE,
                    22,
                    1,
                    "",
                    "Works Cited",
                    HANGING),
            made("ieee-brackets", "ieee", "en", Cites.NUMBER, 26, 1, "[%d]", "References", NARROW, Extra.BAIT),
            made("ieee-flush", "ieee", "en", Cites.NUMBER, 22, 1, "[%d]", "REFERENCES", FLUSH, Extra.TABLE_AFTER),
            made(
                    "vancouver-paged",
                    "elsevier-vancouver",
                    "en",
                    Cites.NUMBER,
                    24,
                    1,
                    "[%d]",
                    "References",
                    PAGED,
                    Extra.BAIT),
            made(
                    "vancouver-dots",
                    "ucl-university-college-vancouver",
                    "en",
                    Cites.NUMBER,
                    24,
                    1,
                    "%d.",
                    "References",
                    NUMBERED,
                    Extra.BAIT,
                    Extra.APPENDIX),
            made("springer-brackets", "springer-basic-brackets", "en", Cites.NUMBER, 24, 1, "%d.", "References", FED),
            made("nature-raised", "nature", "en", Cites.RAISED, 24, 1, "%d.", "References", NARROW_FLUSH, Extra.BAIT),
            made(
                    "ama-raised",
                    "american-medical-association",
                    "en",
                    Cites.RAISED,
                    22,
                    1,
                    "%d.",
                    "References",
                    WIDE,
                    Extra.BAIT),
            made("din-numbers", "din-1505-2-numeric", "de", Cites.NUMBER, 18, 1, "[%d]", "Literaturverzeichnis", FLUSH),
            made(
                    "german-author-date",
                    "deutsche-gesellschaft-fur-psychologie",
                    "de",
                    Cites.AUTHOR_DATE,
                    22,
                    1,
                    "",
                    "Literatur",
                    HANGING),
            made(
                    "chicago-endnotes",
                    "chicago-notes-bibliography",
                    "en",
                    Cites.ENDNOTE,
                    22,
                    1,
                    "%d.",
                    "Notes",
                    WIDE,
                    Extra.BAIT),
            made(
                    "chicago-footnotes",
                    "chicago-notes-bibliography",
                    "en",
                    Cites.FOOTNOTE,
                    24,
                    1,
                    "^",
                    "",
                    PAGED,
                    Extra.BAIT),
            made("footnotes-dots", "chicago-notes-bibliography", "en", Cites.FOOTNOTE, 20, 1, "%d.", "", NUMBERED),
            made(
                    "notes-and-list",
                    "chicago-notes-bibliography",
                    "en",
                    Cites.ENDNOTE,
                    16,
                    1,
                    "%d.",
                    "Notes",
                    HANGING,
                    Extra.LIST_AS_WELL),
            made("chapters-apa", "apa", "en", Cites.AUTHOR_DATE, 12, 3, "", "References", PAGED, Extra.BAIT),
            made("chapters-ieee", "ieee", "en", Cites.NUMBER, 10, 3, "[%d]", "References", WIDE),
            made(
                    "french-author-date",
                    "chicago-author-date-fr",
                    "fr",
                    Cites.AUTHOR_DATE,
                    18,
                    1,
                    "",
                    "Bibliographie",
                    FLUSH),
            made(
                    "spanish-author-date",
                    "iso690-author-date-es",
                    "es",
                    Cites.AUTHOR_DATE,
                    18,
                    1,
                    "",
                    "Bibliografía",
                    WIDE),
            held(
                    "held-sociology-paged",
                    "american-sociological-association",
                    "en",
                    Cites.AUTHOR_DATE,
                    26,
                    1,
                    "",
                    "References",
                    HANGING,
                    Extra.BAIT,
                    Extra.SHORT_IBID),
            held(
                    "held-mhra",
                    "mhra-author-date",
                    "en",
                    Cites.AUTHOR_DATE,
                    24,
                    1,
                    "",
                    "Bibliography",
                    DOUBLED_PAGED,
                    Extra.BAIT),
            held(
                    "held-politics",
                    "american-political-science-association",
                    "en",
                    Cites.AUTHOR_DATE,
                    26,
                    1,
                    "",
                    "References",
                    NARROW_FLUSH,
                    Extra.TABLE_AFTER),
            held(
                    "held-plain-superscripts",
                    "elsevier-vancouver",
                    "en",
                    Cites.RAISED,
                    24,
                    1,
                    "%d",
                    "References",
                    FED,
                    Extra.BAIT),
            held(
                    "held-round-numbers",
                    "springer-vancouver",
                    "en",
                    Cites.NUMBER,
                    20,
                    1,
                    "(%d)",
                    "Literature Cited",
                    PAGED,
                    Extra.BAIT),
            held("held-cell", "cell", "en", Cites.RAISED, 24, 1, "%d.", "References", DOUBLED, Extra.ACKNOWLEDGEMENT),
            held("held-german-notes", "iso690-full-note-en", "de", Cites.FOOTNOTE, 20, 1, "^", "", HANGING, Extra.BAIT),
            held("held-french-endnotes", "iso690-full-note-en", "fr", Cites.ENDNOTE, 18, 1, "%d.", "Notes", FLUSH),
            held("held-spanish-notes", "iso690-full-note-es", "es", Cites.FOOTNOTE, 18, 1, "%d", "", FED),
            held(
                    "held-chapters-notes",
                    "mhra-notes",
                    "en",
                    Cites.ENDNOTE,
                    10,
                    3,
                    "%d.",
                    "Notes",
                    LONG_BLANK,
                    Extra.BAIT),
            held(
                    "held-footnotes-and-list",
                    "chicago-notes-bibliography",
                    "en",
                    Cites.FOOTNOTE,
                    16,
                    1,
                    "^",
                    "",
                    PAGED,
                    Extra.LIST_AS_WELL),
            held(
                    "held-lncs",
                    "springer-lecture-notes-in-computer-science",
                    "en",
                    Cites.NUMBER,
                    22,
                    1,
                    "%d.",
                    "References",
                    NUMBERED,
                    Extra.NO_ABSTRACT),
            held("held-iso-german", "iso690-author-date-de", "de", Cites.AUTHOR_DATE, 20, 1, "", "Quellen", PAGED));

    private Templates() {}

    private static Template made(
            String name,
            String style,
            String language,
            Cites cites,
            int works,
            int chapters,
            String label,
            String heading,
            Layout layout,
            Extra... extras) {
        return new Template(
                name, style, language, cites, works, chapters, label, heading, layout, Set.of(extras), false);
    }

    private static Template held(
            String name,
            String style,
            String language,
            Cites cites,
            int works,
            int chapters,
            String label,
            String heading,
            Layout layout,
            Extra... extras) {
        return new Template(
                name, style, language, cites, works, chapters, label, heading, layout, Set.of(extras), true);
    }
}
