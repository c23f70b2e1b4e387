package org.ibid.exchange.bibtex;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// The dates of a BibTeX entry. `issued` is `year`, a `month` macro, `day` and, for a range, `endyear`, `endmonth`,
/// `endday` (as pandoc reads them): biber warns where `date` and `year` stand together, and BibTeX knows `year`.
final class BibtexDates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> ISO_FIELDS =
            Map.of("accessed", "urldate", "original-date", "origdate", "event-date", "eventdate");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    private final OutgoingEntry entry;
    private final SequencedMap<String, String> fields;

    private BibtexDates(OutgoingEntry entry, SequencedMap<String, String> fields) {
        this.entry = entry;
        this.fields = fields;
    }

    /// Adds the fields for the dates that BibTeX or biblatex has fields for.
    static void of(OutgoingEntry entry, SequencedMap<String, String> fields) {
        var dates = new BibtexDates(entry, fields);
        entry.date("issued").ifPresent(dates::issued);
        for (String variable : List.of("original-date", "event-date", "accessed")) {
            entry.date(variable).ifPresent(date -> dates.iso(variable, date));
        }
    }

    private void issued(PartialDate issued) {
        var date = OutgoingDate.of(issued);
        if (date.ends().isEmpty()) {
            wording(date);
            return;
        }
        if (!date.isNumbersOnly()) {
            entry.simplified("issued");
        }
        if (date.ends().getFirst().year() < 1) {
            beforeCommonEra(date.ends());
            return;
        }
        parts("", date.ends().getFirst());
        if (date.ends().size() == 2) {
            parts("end", date.ends().getLast());
        }
    }

    /// biber takes no sign in `year`, only in `date`, whose year 0 is the first before the common era (ISO 8601-2).
    private void beforeCommonEra(List<Parts> ends) {
        var years = ends.stream()
                .map(end -> new Parts(end.year() < 0 ? end.year() + 1 : end.year(), 0, 0))
                .map(OutgoingDate::iso);
        fields.put("date", years.collect(Collectors.joining("/", "{", "}")));
        if (ends.stream().anyMatch(end -> end.month() > 0)) {
            entry.simplified("issued");
        }
    }

    /// A year of words ("in press") makes biber warn; a note is printed by every style.
    private void wording(OutgoingDate date) {
        String wording = entry.clean("issued", (date.season() + " " + date.text()).strip());
        if (wording.isEmpty()) {
            return;
        }
        var year = YEAR.matcher(wording);
        entry.simplified("issued");
        if (year.find()) {
            fields.put("year", "{" + year.group() + "}");
        } else if (fields.putIfAbsent("note", "{" + LatexText.literal(wording) + "}") != null) {
            entry.lost("issued");
        }
    }

    private void parts(String prefix, Parts parts) {
        fields.put(prefix + "year", "{" + parts.year() + "}");
        int month = OutgoingDate.month(parts);
        if (month > 0) {
            fields.put(prefix + "month", MONTHS.get(month - 1));
        }
        if (month > 0 && parts.day() > 0) {
            fields.put(prefix + "day", "{" + parts.day() + "}");
        }
    }

    private void iso(String variable, PartialDate partial) {
        var date = OutgoingDate.of(partial);
        if (date.ends().isEmpty() || date.ends().stream().anyMatch(end -> end.year() < 1 || end.year() > 9999)) {
            entry.lost(variable);
            return;
        }
        if (!date.isNumbersOnly()) {
            entry.simplified(variable);
        }
        String range =
                String.join("/", date.ends().stream().map(OutgoingDate::iso).toList());
        fields.put(ISO_FIELDS.get(variable), "{" + range + "}");
    }
}
