package org.ibid.csl.engine;

import org.ibid.csl.number.PageRange;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// The options of a whole style and of its citations (CSL 1.0.2, "Options").
///
/// @param isInText      `class="in-text"`
/// @param pages         `page-range-format`
/// @param distinguish   how cites are told apart
/// @param collapse      how neighbouring cites are joined
/// @param nearNote      `near-note-distance`
/// @param hasYearSuffix whether the style itself says where the year suffix stands
/// @param hasDisambiguateCondition whether anything is printed only to tell works apart
/// @param citesByNumber whether citations print citation numbers
/// @param asksForPosition whether what citations print depends on where the work was cited before
/// @param asksForFirstNote whether it depends on the note that first cites the work
record StyleOptions(
        boolean isInText,
        PageRange pages,
        Distinguishing distinguish,
        Collapsing collapse,
        int nearNote,
        boolean hasYearSuffix,
        boolean hasDisambiguateCondition,
        boolean citesByNumber,
        boolean asksForPosition,
        boolean asksForFirstNote) {

    /// How cites are told apart (CSL 1.0.2, "Disambiguation").
    ///
    /// @param rule `givenname-disambiguation-rule`
    record Distinguishing(boolean names, boolean givens, boolean yearSuffix, String rule) {

        /// Whether given names are added to people wherever they are named, not to cites.
        boolean byPerson() {
            return givens && !byCite();
        }

        boolean byCite() {
            return rule.equals("by-cite");
        }

        boolean isPrimaryOnly() {
            return rule.startsWith("primary-name");
        }

        boolean initialsOnly() {
            return rule.endsWith("-with-initials");
        }
    }

    /// How neighbouring cites are joined (CSL 1.0.2, "Cite Grouping" and "Cite Collapsing").
    ///
    /// @param by                  `citation-number`, `year`, `year-suffix`, `year-suffix-ranged`; empty for none
    /// @param groupDelimiter      `cite-group-delimiter`; null if absent or empty, which would glue years together
    /// @param afterDelimiter      `after-collapse-delimiter`; null if absent
    /// @param yearSuffixDelimiter `year-suffix-delimiter`; null if absent
    record Collapsing(
            String by,
            @Nullable String groupDelimiter,
            @Nullable String afterDelimiter,
            @Nullable String yearSuffixDelimiter) {

        boolean isByYearSuffix() {
            return by.startsWith("year-suffix");
        }

        boolean isByNumber() {
            return by.equals("citation-number");
        }
    }

    /// Whether cites with the same names are brought together in a citation that is sorted.
    boolean groupsCites() {
        return isInText && !collapse.by.isEmpty() || collapse.groupDelimiter != null;
    }

    static StyleOptions of(Xml style, Xml citation, Macros macros) {
        var distinguish = new Distinguishing(
                citation.is("disambiguate-add-names"),
                citation.is("disambiguate-add-givenname"),
                citation.is("disambiguate-add-year-suffix"),
                citation.attribute("givenname-disambiguation-rule", "by-cite"));
        var collapse = new Collapsing(
                citation.attribute("collapse", ""),
                citation.attribute("cite-group-delimiter", "").isEmpty()
                        ? null
                        : citation.attribute("cite-group-delimiter"),
                citation.attribute("after-collapse-delimiter"),
                citation.attribute("year-suffix-delimiter"));
        var standing = Standing.NOTHING.with(style);
        return new StyleOptions(
                style.attribute("class", "in-text").equals("in-text"),
                PageRange.of(style.attribute("page-range-format")),
                distinguish,
                collapse,
                wholeNumber(citation.attribute("near-note-distance"), 5),
                standing.yearSuffix,
                standing.disambiguate,
                macros.reaches(citation, element -> isText(element, "citation-number")),
                macros.reaches(citation, element -> element.attribute("position") != null || isFirstNote(element)),
                macros.reaches(citation, StyleOptions::isFirstNote));
    }

    private static boolean isFirstNote(Xml element) {
        return element.attribute("variable", "").contains("first-reference-note-number");
    }

    private static boolean isText(Xml element, String variable) {
        return element.name().equals("text") && variable.equals(element.attribute("variable"));
    }

    private static int wholeNumber(@Nullable String text, int otherwise) {
        return text != null
                        && !text.isEmpty()
                        && text.length() < 6
                        && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(text)
                : otherwise;
    }

    /// What of two things stands anywhere in an element, found on one way through it.
    private record Standing(boolean yearSuffix, boolean disambiguate) {

        static final Standing NOTHING = new Standing(false, false);

        Standing with(Xml element) {
            Standing found = this;
            if (isText(element, "year-suffix") || isText(element, "citation-label")) {
                found = new Standing(true, found.disambiguate);
            }
            if (element.attribute("disambiguate") != null) {
                found = new Standing(found.yearSuffix, true);
            }
            for (Xml child : element.children()) {
                found = found.with(child);
            }
            return found;
        }
    }
}
