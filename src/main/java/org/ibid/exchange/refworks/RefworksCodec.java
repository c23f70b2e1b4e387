package org.ibid.exchange.refworks;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.tagged.TaggedLines;
import org.ibid.work.PartialDate;

/// RefWorks' tagged format out: `RT` first, a blank line between entries.
public final class RefworksCodec implements Codec {

    static final List<Map.Entry<String, String>> NAMES = List.of(
            entry("author", "A1"),
            entry("editor", "A2"),
            entry("collection-editor", "A3"),
            entry("translator", "A4"),
            entry("compiler", "A5"));

    static final List<Map.Entry<String, String>> TEXTS = List.of(
            entry("title", "T1"),
            entry("container-title", "JF"),
            entry("container-title", "T2"),
            entry("container-title-short", "JO"),
            entry("title-short", "ST"),
            entry("collection-title", "T3"),
            entry("volume", "VO"),
            entry("issue", "IS"),
            entry("edition", "ED"),
            entry("publisher", "PB"),
            entry("publisher-place", "PP"),
            entry("abstract", "AB"),
            entry("DOI", "DO"),
            entry("URL", "UL"),
            entry("URL", "LK"),
            entry("call-number", "CN"),
            entry("language", "LA"),
            entry("source", "DS"),
            entry("archive_location", "AV"));

    private static final Pattern PAGES = Pattern.compile("(?U)(\\w+)-(\\w+)");

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var lines = new TaggedLines(entry, out, 2, " ", "\n");
        var kept = entry.kept(RefworksReader.FORMAT);
        type(lines, entry, kept.type());
        lines.put("ID", entry.clean("id", entry.key()));
        for (var role : NAMES) {
            if (!entry.work().names(role.getKey()).stream().allMatch(CommaName::isExact)) {
                entry.simplified(role.getKey());
            }
            lines.putAll(role.getValue(), entry.names(role.getKey(), CommaName::write));
        }
        dates(lines, entry);
        lines.texts(TEXTS);
        pages(lines, entry);
        numbers(lines, entry);
        lines.putAll("K1", Keywords.of(entry));
        note(lines, entry);
        lines.kept(kept);
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
    }

    private static void type(TaggedLines lines, OutgoingEntry entry, String kept) throws IOException {
        String type = entry.work().type();
        boolean stillIs = !kept.isEmpty() && RefworksType.toCsl(kept).equals(type);
        lines.put("RT", stillIs ? kept : RefworksType.of(type));
        if (!stillIs && !RefworksType.toCsl(RefworksType.of(type)).equals(type)) {
            entry.simplified("type");
        }
    }

    private static void dates(TaggedLines lines, OutgoingEntry entry) throws IOException {
        Optional<PartialDate> issued = entry.date("issued");
        if (issued.isPresent()) {
            var ends = OutgoingDate.of(issued.get()).ends();
            if (ends.size() == 1 && ends.getFirst().year() > 0) {
                lines.put("YR", String.valueOf(ends.getFirst().year()));
            }
            String full = written(entry, "issued", issued.get());
            if (!full.matches("\\d{1,6}")) {
                lines.put("FD", full);
            }
        }
        Optional<PartialDate> accessed = entry.date("accessed");
        if (accessed.isPresent()) {
            lines.put("RD", written(entry, "accessed", accessed.get()));
        }
    }

    private static String written(OutgoingEntry entry, String variable, PartialDate date) {
        if (!WrittenDate.isExact(date)) {
            entry.simplified(variable);
        }
        return entry.clean(variable, WrittenDate.write(date));
    }

    private static void pages(TaggedLines lines, OutgoingEntry entry) throws IOException {
        Optional<String> page = entry.text("page");
        if (page.isPresent()) {
            var range = PAGES.matcher(page.get());
            boolean isRange = range.matches() && !range.group(1).equals(range.group(2));
            lines.put("SP", isRange ? range.group(1) : page.get());
            lines.putAll("OP", isRange ? List.of(range.group(2)) : List.of());
        }
    }

    /// `SN` holds both; a reader tells them by their digits.
    private static void numbers(TaggedLines lines, OutgoingEntry entry) throws IOException {
        for (String variable : List.of("ISBN", "ISSN")) {
            long digits = entry.work()
                    .text(variable)
                    .orElse("")
                    .chars()
                    .filter(Character::isDigit)
                    .count();
            if (digits >= 9 == variable.equals("ISBN")) {
                lines.texts(List.of(entry(variable, "SN")));
            }
        }
    }

    private static void note(TaggedLines lines, OutgoingEntry entry) throws IOException {
        String note = entry.work().text("note").orElse("");
        if (entry.text("note").isPresent()) {
            for (String line : note.split("\\n")) {
                lines.text("note", "NO", entry.clean("note", line));
            }
        }
    }
}
