package org.ibid.exchange.hayagriva;

import java.util.Optional;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// Dates of ISO 8601, whose year 0 is the one before the year 1; CSL has -1 for it.
final class HayagrivaDate {

    private HayagrivaDate() {}

    /// The (first) day as Hayagriva has it; empty if the date has no numbers.
    static Optional<String> write(PartialDate date) {
        return OutgoingDate.of(date).ends().stream()
                .findFirst()
                .map(end -> OutgoingDate.iso(end.year() < 0 ? moved(end, 1) : end));
    }

    static PartialDate read(String text) {
        var date = WrittenDate.read(text);
        return date.year().filter(year -> year <= 0).isEmpty()
                ? date
                : new PartialDate(
                        date.parts().stream()
                                .map(end -> end.year() <= 0 ? moved(end, -1) : end)
                                .toList(),
                        date.season(),
                        date.circa(),
                        "",
                        "");
    }

    private static Parts moved(Parts end, int years) {
        return new Parts(end.year() + years, end.month(), end.day());
    }

    static boolean isExact(PartialDate date) {
        return write(date).map(HayagrivaDate::read).filter(date::equals).isPresent();
    }
}
