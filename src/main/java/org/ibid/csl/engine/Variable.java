package org.ibid.csl.engine;

import java.util.Set;
import org.ibid.work.Variables;

/// A CSL variable that a style uses, numbered so that an [Item] finds its value without hashing.
///
/// @param index from 0, without gaps, within its style
record Variable(String name, int index, Kind kind) {

    /// Number variables (CSL 1.0.2, appendix IV).
    private static final Set<String> NUMBERS = Set.of(
            "chapter-number",
            "collection-number",
            "edition",
            "issue",
            "locator",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "page",
            "page-first",
            "part-number",
            "printing-number",
            "section",
            "supplement-number",
            "version",
            "volume",
            "citation-number",
            "first-reference-note-number");

    /// What a variable holds, or who gives it.
    enum Kind {
        TEXT,
        NUMBER,
        NAMES,
        DATE
    }

    static Kind kindOf(String name) {
        if (Variables.NAMES.contains(name)) {
            return Kind.NAMES;
        }
        if (Variables.DATES.contains(name)) {
            return Kind.DATE;
        }
        return NUMBERS.contains(name) ? Kind.NUMBER : Kind.TEXT;
    }
}
