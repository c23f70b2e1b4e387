package org.ibid.exchange.bibtex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What an entry takes over from another one (biblatex's `\DefaultInheritance`; manual, appendix B). What it says
/// itself stays.
final class Inheritance {

    private static final Set<String> NEVER = Set.of(
            "ids",
            "crossref",
            "xref",
            "xdata",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "relatedoptions",
            "relatedstring",
            "relatedtype",
            "shorthand",
            "shorthandintro",
            "sortkey",
            "key");

    private static final Set<String> WHEN = Set.of("date", "year", "month", "day", "endyear", "endmonth", "endday");

    private static final Set<String> TITLES =
            Set.of("title", "subtitle", "titleaddon", "shorttitle", "sorttitle", "indextitle", "indexsorttitle");

    private Inheritance() {}

    /// The fields of a child together with those its `xdata` holds.
    static RawEntry ofData(RawEntry child, RawEntry data) {
        return with(child, data.fields());
    }

    /// The fields of a child together with those of the parent its `crossref` names.
    static RawEntry ofParent(RawEntry child, RawEntry parent) {
        var passed = new LinkedHashMap<String, String>();
        String prefix = titlePrefix(child.type(), parent.type());
        parent.fields().forEach((name, value) -> {
            if (!TITLES.contains(name)) {
                passed.putIfAbsent(name, value);
            }
        });
        if (!prefix.isEmpty()) {
            pass(parent, "title", prefix + "title", passed);
            pass(parent, "subtitle", prefix + "subtitle", passed);
            pass(parent, "titleaddon", prefix + "titleaddon", passed);
        }
        if (isBook(parent.type()) && isInBook(child.type()) && parent.has("author")) {
            passed.putIfAbsent("bookauthor", parent.field("author"));
        }
        return with(child, passed);
    }

    private static void pass(RawEntry parent, String from, String to, Map<String, String> passed) {
        if (parent.has(from) && !from.equals(to)) {
            passed.putIfAbsent(to, parent.field(from));
        }
    }

    private static RawEntry with(RawEntry child, Map<String, String> passed) {
        var fields = new LinkedHashMap<>(child.fields());
        boolean dated = WHEN.stream().anyMatch(fields::containsKey);
        boolean titled = fields.containsKey("booktitle");
        passed.forEach((name, value) -> {
            boolean again = dated && WHEN.contains(name)
                    || titled && (name.equals("booksubtitle") || name.equals("booktitleaddon"))
                    || name.equals("journal") && fields.containsKey("journaltitle")
                    || name.equals("journaltitle") && fields.containsKey("journal");
            if (!NEVER.contains(name) && !again) {
                fields.putIfAbsent(name, value);
            }
        });
        return new RawEntry(child.type(), child.key(), fields, child.line(), child.column(), child.text());
    }

    /// What the parent's title is for the child.
    private static String titlePrefix(String child, String parent) {
        if (parent.startsWith("mv")) {
            return "main";
        }
        if (parent.equals("periodical")) {
            return "journal";
        }
        return child.startsWith("in") || child.equals("conference") || child.startsWith("supp") || isInBook(child)
                ? "book"
                : "";
    }

    private static boolean isBook(String type) {
        return type.equals("book") || type.equals("mvbook");
    }

    private static boolean isInBook(String type) {
        return type.equals("inbook") || type.equals("bookinbook") || type.equals("suppbook");
    }
}
