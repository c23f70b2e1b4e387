package org.ibid.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ibid.library.StoredCitation;
import org.ibid.library.StoredCitation.Entry;
import org.ibid.library.StoredCitation.Resolution;
import org.ibid.library.StoredCitation.StoredCite;
import org.ibid.library.StoredReference;
import org.ibid.reading.Span;
import org.ibid.reading.Warning;

/// Something marked in a paper's text.
sealed interface Mark {

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

    /// A citation; leads to the first entry that answers it.
    ///
    /// @param entries the texts of the entries by number
    record Cited(StoredCitation citation, Map<Integer, String> entries) implements Mark {

        @Override
        public Span span() {
            return citation.span();
        }

        @Override
        public String id() {
            return "cite-" + citation.number();
        }

        /// The least certain of its cites gives the colour.
        @Override
        public String css() {
            return "cite "
                    + citation.cites().stream()
                            .map(StoredCite::resolution)
                            .max(Enum::compareTo)
                            .map(Cited::css)
                            .orElse("");
        }

        private static String css(Resolution resolution) {
            return switch (resolution) {
                case ENTRY -> "entry";
                case AMBIGUOUS -> "ambiguous";
                case SKETCH -> "sketch";
            };
        }

        @Override
        public String title() {
            return chips().map(Chip::title).collect(joining("; "));
        }

        @Override
        public String href() {
            return chips().map(Chip::href).findFirst().orElse("");
        }

        /// None where the citation itself is the only link.
        @Override
        public List<Chip> after() {
            var chips = chips().toList();
            return chips.size() == 1 ? List.of() : chips;
        }

        private Stream<Chip> chips() {
            return citation.cites().stream().flatMap(this::chips);
        }

        private Stream<Chip> chips(StoredCite cite) {
            return switch (cite.resolution()) {
                case ENTRY -> cite.candidates().stream().map(entry -> chip(entry, "", "Entry "));
                case AMBIGUOUS -> cite.candidates().stream().map(entry -> chip(entry, "?", "One of several: entry "));
                case SKETCH ->
                    Stream.concat(
                            cite.key().stream()
                                    .map(key -> new Chip("no entry", "#sketch-" + key, "No entry of the list")),
                            cite.suggestions().stream().map(entry -> chip(entry, "?", "Perhaps entry ")));
            };
        }

        private Chip chip(Entry entry, String doubt, String what) {
            int number = entry.reference();
            String why = " (" + entry.evidence() + ")";
            return new Chip(
                    number + doubt,
                    "#ref-" + number,
                    what + number + ": " + entries.getOrDefault(number, "")
                            + (entry.evidence().isEmpty() ? "" : why));
        }
    }

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
