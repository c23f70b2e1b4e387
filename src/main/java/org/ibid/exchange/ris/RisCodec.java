package org.ibid.exchange.ris;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;

/// RIS out: one tag and value a line, `TY` first, `ER` last, an empty line between entries.
public final class RisCodec implements Codec {

    private static final String LINE_END = "\r\n";

    private static final List<Map.Entry<String, String>> NAMES = List.of(
            entry("author", "AU"), entry("editor", "ED"), entry("collection-editor", "A3"), entry("translator", "A4"));

    /// The first of two variables for one tag takes it.
    private static final List<Map.Entry<String, String>> BEFORE_DATES = List.of(
            entry("title", "TI"),
            entry("title-short", "ST"),
            entry("container-title", "T2"),
            entry("container-title-short", "J2"),
            entry("collection-title", "T3"));

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
            entry("PMID", "AN"),
            entry("PMCID", "C2"),
            entry("call-number", "CN"),
            entry("archive_location", "AV"),
            entry("source", "DB"),
            entry("language", "LA"),
            entry("abstract", "AB"),
            entry("note", "N1"),
            entry("annote", "RN"));

    private static final Pattern PAGES = Pattern.compile("(?U)(\\w+)\\s*[-‐‑‒–—−]+\\s*(\\w+)");
    private static final Pattern SEMICOLONS = Pattern.compile("\\s*;\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

    @Override
    public String between() {
        return LINE_END;
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var lines = new RisLines(entry, out);
        lines.put("TY", RisType.of(entry.work().type()));
        lines.put("ID", entry.clean("id", entry.key()));
        aliases(lines, entry);
        for (var role : NAMES) {
            names(lines, entry, role.getKey(), role.getValue());
        }
        lines.texts(BEFORE_DATES);
        RisDates.of(lines, entry);
        pages(lines, entry);
        lines.texts(AFTER_DATES);
        keywords(lines, entry);
        lines.put("ER", "");
        if (!RisType.saysExactly(entry.work().type())) {
            entry.simplified("type");
        }
    }

    private static void names(RisLines lines, OutgoingEntry entry, String variable, String tag) throws IOException {
        if (entry.work().names(variable).stream().anyMatch(RisName::isTakenApart)) {
            entry.simplified(variable);
        }
        lines.putAll(tag, entry.names(variable, RisName::of));
    }

    /// RIS knows no second key; `U1` is the first of its fields for the user's own use.
    private static void aliases(RisLines lines, OutgoingEntry entry) throws IOException {
        if (!entry.aliases().isEmpty()) {
            lines.put("U1", entry.clean("aliases", String.join(", ", entry.aliases())));
        }
    }

    private static void pages(RisLines lines, OutgoingEntry entry) throws IOException {
        Optional<String> page = entry.text("page");
        if (page.isEmpty()) {
            return;
        }
        var range = PAGES.matcher(page.get());
        if (range.matches()) {
            lines.put("SP", range.group(1));
            lines.put("EP", range.group(2));
        } else {
            lines.put("SP", page.get());
        }
    }

    private static void keywords(RisLines lines, OutgoingEntry entry) throws IOException {
        String all = entry.text("keyword").orElse("");
        var separator = all.contains(";") ? SEMICOLONS : COMMAS;
        lines.putAll(
                "KW",
                Stream.of(separator.split(all)).filter(word -> !word.isEmpty()).toList());
    }
}
