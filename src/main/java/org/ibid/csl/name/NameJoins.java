package org.ibid.csl.name;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.locale.CslLocale.TermForm;
import org.ibid.csl.text.Branch;
import org.ibid.csl.text.Leaf;
import org.ibid.csl.text.Look;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.Xml;
import org.jspecify.annotations.Nullable;

/// What stands between the names of a list and after a list that is cut (CSL 1.0.2, "Name", `and`, `delimiter`,
/// `delimiter-precedes-last`, `delimiter-precedes-et-al`; "Et-al"). Each piece is made once.
///
/// @param delimiter      between names
/// @param and            before the last name; null if the delimiter stands there too
/// @param etAl           after a list that is cut; null if the locale's term is empty
/// @param ellipsis       before the last name of a list that is cut but shows it
record NameJoins(
        String delimiter, @Nullable Joint and, @Nullable Joint etAl, Node ellipsis) {

    /// A word that stands after the delimiter in some lists and without it in others.
    ///
    /// @param close     the word without the delimiter
    /// @param delimited the word after the delimiter
    /// @param when      which of them
    record Joint(Node close, Node delimited, Precedence when) {
        Joint {
            requireNonNull(close, "close");
            requireNonNull(delimited, "delimited");
            requireNonNull(when, "when");
        }

        /// @param several       whether the list is long enough for the delimiter
        /// @param afterInverted whether the name before is inverted
        Node of(boolean several, boolean afterInverted) {
            boolean preceded = switch (when) {
                case CONTEXTUAL -> several;
                case AFTER_INVERTED -> afterInverted;
                case ALWAYS -> true;
                case NEVER -> false;
            };
            return preceded ? delimited : close;
        }
    }

    /// The values of `delimiter-precedes-last` and `delimiter-precedes-et-al`.
    enum Precedence {
        CONTEXTUAL,
        AFTER_INVERTED,
        ALWAYS,
        NEVER;

        static Precedence of(@Nullable String value) {
            return switch (value) {
                case "after-inverted-name" -> AFTER_INVERTED;
                case "always" -> ALWAYS;
                case "never" -> NEVER;
                case null, default -> CONTEXTUAL;
            };
        }
    }

    NameJoins {
        requireNonNull(delimiter, "delimiter");
        requireNonNull(ellipsis, "ellipsis");
    }

    /// @param etAl the `et-al` element, if there is one
    static NameJoins of(NameOptions options, @Nullable Xml etAl, CslLocale locale) {
        String delimiter = options.value("delimiter", ", ");
        return new NameJoins(
                delimiter,
                and(options, delimiter, locale),
                etAl(options, delimiter, etAl, locale),
                new Leaf("…", Look.affixed(delimiter, " ")));
    }

    /// For sort keys: only delimiters.
    NameJoins forSorting() {
        return new NameJoins(delimiter, null, null, new Leaf(delimiter));
    }

    private static @Nullable Joint and(NameOptions options, String delimiter, CslLocale locale) {
        String term = switch (options.value("and")) {
            case "text" -> locale.term("and", TermForm.LONG, false);
            case "symbol" -> "&";
            case null, default -> null;
        };
        if (term == null || term.isEmpty()) {
            return null;
        }
        var when = Precedence.of(options.value("delimiter-precedes-last"));
        if (isSpaced(term) && isWord(term)) {
            return new Joint(
                    new Leaf(term, Look.affixed(" ", " ")), new Leaf(term, Look.affixed(delimiter, " ")), when);
        }
        var close = new Leaf(term);
        return new Joint(
                close, when == Precedence.CONTEXTUAL ? close : new Leaf(term, Look.affixed(delimiter, "")), when);
    }

    private static @Nullable Joint etAl(
            NameOptions options, String delimiter, @Nullable Xml element, CslLocale locale) {
        String name = element == null ? "et-al" : element.attribute("term", "et-al");
        String term = locale.term(name, TermForm.LONG, false);
        if (term == null || term.isEmpty()) {
            return null;
        }
        Look look = element == null ? Look.PLAIN : Look.of(element);
        String space = isSpaced(term) ? " " : "";
        return new Joint(
                new Leaf(term, look.withAffixes(space + look.prefix(), look.suffix())),
                new Leaf(term, look.withAffixes(delimiter + look.prefix(), look.suffix())),
                Precedence.of(options.value("delimiter-precedes-et-al")));
    }

    /// Whether a space stands before a term: not in Chinese and Japanese, not before the Hebrew "and", which is a
    /// letter of the word that follows, and not if the term brings its own.
    private static boolean isSpaced(String term) {
        char first = term.charAt(0);
        return first != 'ו' && !Letters.isSpace(first) && !Letters.isEastAsian(term);
    }

    /// Whether an "and" is a word or "&", and not a mark that stands close to the names as a delimiter does.
    private static boolean isWord(String and) {
        return and.charAt(0) == '&' || Character.isLetter(and.codePointAt(0));
    }

    /// A list that is not cut.
    ///
    /// @param names         at least one
    /// @param afterInverted whether the name before the last is inverted
    Node whole(List<Node> names, boolean afterInverted) {
        int count = names.size();
        if (count == 1) {
            return names.getFirst();
        }
        if (and == null) {
            return new Branch(names, delimiter, Look.PLAIN);
        }
        return withLast(names.subList(0, count - 1), and.of(count > 2, afterInverted), names.getLast());
    }

    /// A list that is cut and says so.
    ///
    /// @param afterInverted whether the last name shown is inverted
    Node cut(List<Node> names, boolean afterInverted) {
        Node shown = delimited(names);
        return etAl == null ? shown : new Branch(List.of(shown, etAl.of(names.size() > 1, afterInverted)));
    }

    /// A list that is cut and shows its last name.
    Node cutBefore(List<Node> names, Node last) {
        return withLast(names, ellipsis, last);
    }

    private Node withLast(List<Node> names, Node joint, Node last) {
        return new Branch(List.of(delimited(names), joint, last));
    }

    /// Names with delimiters between them.
    Node delimited(List<Node> names) {
        return names.size() == 1 ? names.getFirst() : new Branch(names, delimiter, Look.PLAIN);
    }
}
