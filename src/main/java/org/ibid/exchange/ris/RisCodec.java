package org.ibid.exchange.ris;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.tagged.TaggedLines;

/// RIS out: one tag and value a line, `TY` first, `ER` last, an empty line between entries.
public final class RisCodec implements Codec {

    /// What marks the user's own field `U1` as our aliases.
    static final String ALIASES = "ids: ";

    private static final String LINE_END = "\r\n";

    private static final List<Map.Entry<String, String>> NAMES = List.of(
            entry("author", "AU"), entry("editor", "ED"), entry("collection-editor", "A3"), entry("translator", "A4"));

    /// The first of two variables for one tag takes it.
    private static final List<Map.Entry<String, String>> BEFORE_DATES =
            List.of(entry("title", "TI"), entry("title-short", "ST"));

    /// A work that is no part of another has these for its series in other programs.
    private static final List<Map.Entry<String, String>> CONTAINER =
            List.of(entry("container-title", "T2"), entry("container-title-short", "J2"));

    private static final List<Map.Entry<String, String>> AFTER_DATES = List.of(
            entry("volume", "VL"),
            entry("issue", "IS"),
            entry("number", "M1"),
            entry("edition", "ET"),
            entry("number-of-volumes", "NV"),
            entry("section", "SE"),
            entry("publisher", "PB"),
            entry("publisher-place", "CY"),
            entry("genre", "M3"),
            entry("DOI", "DO"),
            entry("URL", "UR"),
            entry("ISBN", "SN"),
            entry("ISSN", "SN"),
            entry("call-number", "CN"),
            entry("archive_location", "AV"),
            entry("source", "DB"),
            entry("language", "LA"),
            entry("abstract", "AB"),
            entry("annote", "RN"));

    private static final Pattern PAGES = Pattern.compile("(?U)(\\w+)\\s*[-‐‑‒–—−]+\\s*(\\w+)");

    @Override
    public String between() {
        return LINE_END;
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var lines = new TaggedLines(entry, out, 2, "  - ", LINE_END);
        var kept = entry.kept(RisEntry.FORMAT);
        type(lines, entry, kept);
        lines.put("ID", entry.clean("id", entry.key()));
        aliases(lines, entry);
        for (var role : NAMES) {
            names(lines, entry, role.getKey(), role.getValue());
        }
        lines.texts(BEFORE_DATES);
        if (!RisType.isWhole(entry.work().type())) {
            lines.texts(CONTAINER);
        }
        lines.texts(List.of(entry("collection-title", "T3")));
        RisDates.of(lines, entry);
        pages(lines, entry);
        lines.texts(AFTER_DATES);
        identifiers(lines, entry);
        notes(lines, entry);
        lines.putAll("KW", Keywords.of(entry));
        lines.kept(kept);
        lines.put("ER", "");
    }

    /// The file's own type, where the work still is of the CSL type that was read from it.
    private static void type(TaggedLines lines, OutgoingEntry entry, Kept kept) throws IOException {
        String type = entry.work().type();
        boolean stillIs = !kept.type().isEmpty() && RisType.toCsl(kept.type()).equals(type);
        lines.put("TY", stillIs ? kept.type() : RisType.of(type));
        if (!stillIs && !RisType.saysExactly(type)) {
            entry.simplified("type");
        }
    }

    private static void identifiers(TaggedLines lines, OutgoingEntry entry) throws IOException {
        Optional<String> pmid = entry.text("PMID");
        if (pmid.isPresent()) {
            lines.put("AN", "PMID:" + pmid.get());
        }
        if (entry.work()
                .text("PMCID")
                .filter(text -> text.matches("PMC\\d{1,9}"))
                .isPresent()) {
            lines.texts(List.of(entry("PMCID", "C2")));
        }
        if (RisType.isConference(entry.work().type())) {
            lines.texts(List.of(entry("event-title", "C3")));
        }
    }

    /// A line of the note is a line of the file: readers make one note of them, or one each.
    private static void notes(TaggedLines lines, OutgoingEntry entry) throws IOException {
        String note = entry.work().text("note").orElse("");
        if (note.indexOf('\n') < 0) {
            lines.texts(List.of(entry("note", "N1")));
        } else if (entry.text("note").isPresent()) {
            for (String line : note.split("\n")) {
                lines.text("note", "N1", entry.clean("note", line));
            }
        }
    }

    private static void names(TaggedLines lines, OutgoingEntry entry, String variable, String tag) throws IOException {
        if (!entry.work().names(variable).stream().allMatch(CommaName::isExact)) {
            entry.simplified(variable);
        }
        lines.putAll(tag, entry.names(variable, CommaName::write));
    }

    /// RIS knows no second key; `U1` is the first of its fields for the user's own use.
    private static void aliases(TaggedLines lines, OutgoingEntry entry) throws IOException {
        if (!entry.aliases().isEmpty()) {
            lines.put("U1", ALIASES + entry.clean("aliases", String.join(", ", entry.aliases())));
        }
    }

    /// One page of a work that is no part of another has its end said too, or it would be a number of pages.
    private static void pages(TaggedLines lines, OutgoingEntry entry) throws IOException {
        boolean isWhole = RisType.isWhole(entry.work().type());
        Optional<String> page = entry.text("page");
        if (page.isEmpty()) {
            if (isWhole
                    && entry.work()
                            .text("number-of-pages")
                            .filter(RisCodec::isCount)
                            .isPresent()) {
                lines.texts(List.of(entry("number-of-pages", "SP")));
            }
            return;
        }
        var range = PAGES.matcher(page.get());
        if (range.matches() && !range.group(1).equals(range.group(2))) {
            lines.put("SP", range.group(1));
            lines.put("EP", range.group(2));
        } else {
            lines.put("SP", page.get());
            lines.putAll("EP", isWhole && isCount(page.get()) ? List.of(page.get()) : List.of());
        }
    }

    private static boolean isCount(String text) {
        return text.matches("\\d{1,5}");
    }
}
