package org.ibid.protocols.opencitations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.work.PartialDate.Parts;
import org.ibid.work.Work;

/// When a work was issued, as exactly as that is known.
///
/// @param text `2021`, `2021-05` or `2021-05-03`
/// @param day  its first day
record PublicationDate(String text, LocalDate day) {

    static Optional<PublicationDate> of(Work work) {
        return work.date("issued")
                .map(OutgoingDate::of)
                .flatMap(date -> date.ends().stream().findFirst().flatMap(PublicationDate::of));
    }

    /// None of a year that is not of our era, or of a day that no calendar has.
    private static Optional<PublicationDate> of(Parts date) {
        try {
            var day = LocalDate.of(date.year(), Math.max(1, OutgoingDate.month(date)), Math.max(1, date.day()));
            return Optional.of(new PublicationDate(OutgoingDate.iso(date), day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The time since another as an XSD duration, `P6Y0M1D`, of the parts that both dates have; `-` before it if the
    /// other is the later one.
    String since(PublicationDate other) {
        var span = Period.between(other.day, day);
        int known = Math.min(text.length(), other.text.length());
        boolean hasMonths = known >= "2021-05".length();
        boolean hasDays = known >= "2021-05-03".length();
        boolean isNegative = span.getYears() < 0
                || span.getYears() == 0 && hasMonths && span.getMonths() < 0
                || span.getYears() == 0 && span.getMonths() == 0 && hasDays && span.getDays() < 0;
        return (isNegative ? "-" : "")
                + "P" + Math.abs(span.getYears()) + "Y"
                + (hasMonths ? Math.abs(span.getMonths()) + "M" : "")
                + (hasDays ? Math.abs(span.getDays()) + "D" : "");
    }
}
