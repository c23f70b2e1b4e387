package org.ibid.exchange.xml;

import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Edtf;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.PartialDate;

/// A date as one text in XML: in EDTF ([Edtf]); what that cannot say is a text.
public final class XmlDate {

    private XmlDate() {}

    /// The date of a variable that is still there; it counts as carried, and the account says so if the text does not
    /// say all of it.
    public static Optional<String> write(OutgoingEntry entry, String variable) {
        var date = entry.date(variable);
        var text = date.map(one -> entry.clean(variable, text(one)));
        if (text.isPresent() && !OutgoingDate.of(read(text.get())).equals(OutgoingDate.of(date.orElseThrow()))) {
            entry.simplified(variable);
        }
        return text.filter(one -> !one.isEmpty());
    }

    private static String text(PartialDate date) {
        var outgoing = OutgoingDate.of(date);
        return Edtf.write(date)
                .or(() -> Edtf.write(outgoing.numbers()))
                .orElseGet(() -> Stream.of(outgoing.season(), outgoing.text())
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .reduce((season, words) -> season + " " + words)
                        .orElse(""));
    }

    /// A text that is no such date is the date's literal text.
    public static PartialDate read(String text) {
        return Edtf.read(text).orElseGet(() -> PartialDate.ofLiteral(text));
    }
}
