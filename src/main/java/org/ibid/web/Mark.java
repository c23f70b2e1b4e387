package org.ibid.web;

import java.util.List;
import org.ibid.library.StoredReference;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;

/// Something marked in a paper's text.
sealed interface Mark permits CitedMark, Mark.Listed, Mark.Warned, Mark.Told, Mark.Emphasised, Mark.Sign {

    /// Where it stands.
    Span span();

    /// Its name in the page's address; empty if nothing leads to it.
    default String id() {
        return "";
    }

    /// Its classes in the style sheet.
    String css();

    /// What it is, in words; empty if that need not be said.
    default String title() {
        return "";
    }

    /// Where it leads; empty if nowhere.
    default String href() {
        return "";
    }

    /// Small links before it.
    default List<Chip> before() {
        return List.of();
    }

    /// Small links behind it.
    default List<Chip> after() {
        return List.of();
    }

    /// A small link.
    record Chip(String text, String href, String title) {}

    /// An entry of the reference list, where it is printed.
    record Listed(StoredReference reference) implements Mark {

        @Override
        public Span span() {
            return reference.span();
        }

        @Override
        public String id() {
            return "in-text-" + reference.number();
        }

        @Override
        public String css() {
            return "listed";
        }

        @Override
        public String title() {
            return "Entry " + reference.number();
        }

        @Override
        public List<Chip> before() {
            return List.of(new Chip("" + reference.number(), "#ref-" + reference.number(), "Who cites this entry"));
        }
    }

    /// A place that could not be read, or not surely.
    record Warned(int number, Warning warning) implements Mark {

        @Override
        public Span span() {
            return warning.span();
        }

        @Override
        public String id() {
            return "warning-" + number;
        }

        @Override
        public String css() {
            return "warned";
        }

        @Override
        public String title() {
            return warning.message();
        }
    }

    /// A place where something about the paper itself was read.
    ///
    /// @param variable the CSL variable
    record Told(String variable, Span span) implements Mark {

        @Override
        public String id() {
            return "told-" + variable;
        }

        @Override
        public String css() {
            return "told";
        }

        @Override
        public String title() {
            return "Read as: " + variable;
        }
    }

    /// A sign of Markdown, which takes no room.
    record Sign(Span span) implements Mark {

        @Override
        public String css() {
            return "sign";
        }
    }

    /// What stands between signs of emphasis.
    record Emphasised(Span span) implements Mark {

        @Override
        public String css() {
            return "emphasised";
        }
    }
}
