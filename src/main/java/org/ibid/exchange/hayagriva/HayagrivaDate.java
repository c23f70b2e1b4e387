package org.ibid.exchange.hayagriva;

import java.util.List;
import java.util.Optional;
import org.ibid.exchange.codec.Edtf;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;

/// Dates of ISO 8601 with years of four digits ("The Hayagriva YAML File Format", "date").
final class HayagrivaDate {

    private HayagrivaDate() {}

    /// The (first) day as Hayagriva has it; empty if the date has no numbers, or its year more than four digits.
    static Optional<String> write(PartialDate date) {
        return OutgoingDate.of(date).ends().stream()
                .findFirst()
                .filter(end -> !OutgoingDate.isOpen(end))
                .flatMap(end -> Edtf.write(day(end)))
                .filter(text -> !text.startsWith("Y"));
    }

    private static PartialDate day(Parts end) {
        int month = OutgoingDate.month(end);
        return new PartialDate(List.of(new Parts(end.year(), month, month == 0 ? 0 : end.day())), "", null, "", "");
    }

    static PartialDate read(String text) {
        return Edtf.read(text).orElseGet(() -> WrittenDate.read(text));
    }

    static boolean isExact(PartialDate date) {
        return write(date).map(HayagrivaDate::read).filter(date::equals).isPresent();
    }
}
