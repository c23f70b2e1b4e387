package org.ibid.exchange.bibtex;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.ibid.exchange.codec.Edtf;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// The dates of an entry. In BibTeX `issued` is `year`, a `month` macro, `day` and, for a range, `endyear`, `endmonth`,
/// `endday` (as pandoc reads them): biber warns where `date` and `year` stand together, and BibTeX knows `year`. In
/// BibLaTeX it is `date`.
final class BibtexDates {

    /// Variables and the fields that take their dates in EDTF, in the order they are written.
    static final SequencedMap<String, String> ISO_FIELDS = isoFields();

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)[12]\\d{3}(?!\\d)");

    private final OutgoingEntry entry;
    private final Dialect dialect;
    private final EntryText fields;

    private static SequencedMap<String, String> isoFields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("original-date", "origdate");
        fields.put("event-date", "eventdate");
        fields.put("accessed", "urldate");
        return Collections.unmodifiableSequencedMap(fields);
    }

    private BibtexDates(OutgoingEntry entry, Dialect dialect, EntryText fields) {
        this.entry = entry;
        this.dialect = dialect;
        this.fields = fields;
    }

    /// Adds the fields for the dates that BibTeX or biblatex has fields for.
    static void of(OutgoingEntry entry, Dialect dialect, EntryText fields) {
        var dates = new BibtexDates(entry, dialect, fields);
        entry.date("issued").ifPresent(dates::issued);
        for (String variable : ISO_FIELDS.keySet()) {
            if (entry.has(variable)) {
                dates.iso(variable);
            }
        }
    }

    /// Adds a date that only we have a field for.
    static void own(OutgoingEntry entry, String variable, String field, EntryText fields) {
        entry.date(variable).ifPresent(date -> {
            String text = Edtf.write(date)
                    .orElseGet(() -> LatexText.of(
                            entry.clean(variable, OutgoingDate.of(date).text())));
            if (!comesBack(date, text)) {
                entry.simplified(variable);
            }
            fields.put(field, text);
        });
    }

    private void issued(PartialDate issued) {
        var date = OutgoingDate.of(issued);
        if (date.ends().isEmpty()) {
            wording(date);
            return;
        }
        boolean fitsYear = date.ends().stream().allMatch(end -> end.year() >= 1 && end.year() <= 9999);
        if (dialect == Dialect.BIBLATEX || !fitsYear) {
            edtf(issued, date);
            return;
        }
        if (!date.isNumbersOnly()) {
            entry.simplified("issued");
        }
        parts("", date.ends().getFirst());
        if (date.ends().size() == 2) {
            parts("end", date.ends().getLast());
        }
    }

    /// biber takes no sign in `year`, only in `date`.
    private void edtf(PartialDate issued, OutgoingDate date) {
        String text = Edtf.write(issued).or(() -> Edtf.write(date.numbers())).orElse("");
        if (!comesBack(issued, text)) {
            entry.simplified("issued");
        }
        fields.put("date", text);
    }

    private static boolean comesBack(PartialDate date, String text) {
        var back = IncomingDates.of(text);
        var before = OutgoingDate.of(date);
        boolean isCirca = back.circa() != null;
        return back.parts().equals(before.ends())
                && isCirca == before.circa()
                && back.season().equals(date.season())
                && back.literal().equals(before.text());
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
            fields.put(dialect == Dialect.BIBLATEX ? "date" : "year", year.group());
        } else if (!fields.put("note", LatexText.literal(wording))) {
            entry.lost("issued");
        }
    }

    private void parts(String prefix, Parts parts) {
        fields.put(prefix + "year", String.valueOf(parts.year()));
        int month = OutgoingDate.month(parts);
        if (month > 0) {
            fields.putString(prefix + "month", Month.of(month).macro());
        }
        if (month > 0 && parts.day() > 0) {
            fields.put(prefix + "day", String.valueOf(parts.day()));
        }
    }

    /// A date of words stays for a field of our own.
    private void iso(String variable) {
        var partial = entry.work().date(variable).orElse(PartialDate.ofLiteral(""));
        var text = Edtf.write(partial);
        boolean fits = OutgoingDate.of(partial).ends().stream().allMatch(end -> end.year() >= 1 && end.year() <= 9999);
        if (text.isPresent() && fits) {
            entry.date(variable);
            if (!comesBack(partial, text.get())) {
                entry.simplified(variable);
            }
            fields.put(ISO_FIELDS.getOrDefault(variable, variable), text.get());
        }
    }
}
