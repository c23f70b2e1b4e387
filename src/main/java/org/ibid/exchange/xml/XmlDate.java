package org.ibid.exchange.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.PartialDate;
import org.ibid.work.PartialDate.Parts;
import org.jspecify.annotations.Nullable;

/// A date as EDTF has it (ISO 8601-2, level 1): `2021-05-03`, `2021-21` (spring), `1500~`, `2019/2021`, `-0043`. What
/// it
/// cannot say is a text.
public final class XmlDate {

    private static final Pattern END =
            Pattern.compile("(-?\\d{4,6})(?:-(\\d\\d)(?:-(\\d\\d)(?:T[\\d:.Z+-]{0,30})?)?)?");
    private static final List<String> SEASONS = List.of("Spring", "Summer", "Autumn", "Winter");

    private XmlDate() {}

    /// The date of a variable that is still there; it counts as carried, and the account says so if the text does not
    /// say all of it.
    public static Optional<String> write(OutgoingEntry entry, String variable) {
        var date = entry.date(variable);
        var text = date.map(one -> entry.clean(variable, text(OutgoingDate.of(one))));
        if (text.isPresent() && !OutgoingDate.of(read(text.get())).equals(OutgoingDate.of(date.orElseThrow()))) {
            entry.simplified(variable);
        }
        return text.filter(one -> !one.isEmpty());
    }

    private static String text(OutgoingDate date) {
        if (date.ends().isEmpty()) {
            return Stream.of(date.season(), date.text())
                    .filter(part -> !part.isEmpty())
                    .distinct()
                    .reduce((season, text) -> season + " " + text)
                    .orElse("");
        }
        String mark = date.circa() ? "~" : "";
        int season = SEASONS.indexOf(date.season());
        var ends = date.ends().stream().map(OutgoingDate::iso).toList();
        return season >= 0 && ends.size() == 1 && ends.getFirst().matches("-?\\d{4,5}")
                ? ends.getFirst() + "-" + (21 + season) + mark
                : String.join(mark + "/", ends) + mark;
    }

    /// A text that is no such date is the date's literal text.
    public static PartialDate read(String text) {
        boolean circa = text.endsWith("~") || text.endsWith("?");
        String[] halves = text.replaceAll("[~?]", "").strip().split("/", -1);
        var ends = Stream.of(halves).map(XmlDate::end).flatMap(Optional::stream).toList();
        if (halves.length > 2 || ends.size() < halves.length) {
            return PartialDate.ofLiteral(text);
        }
        int month = ends.getFirst().month();
        return month > 12 && ends.size() == 1
                ? new PartialDate(
                        List.of(new Parts(ends.getFirst().year(), 0, 0)),
                        String.valueOf((month - 1) % 4 + 1),
                        circa ? true : null,
                        "",
                        "")
                : new PartialDate(ends, "", circa ? true : null, "", "");
    }

    private static Optional<Parts> end(String text) {
        var iso = END.matcher(text.strip());
        if (!iso.matches()) {
            return Optional.empty();
        }
        int month = number(iso.group(2));
        int day = number(iso.group(3));
        return month > 24 || day > 31 || (month == 0 && day > 0) || (month > 12 && month < 21)
                ? Optional.empty()
                : Optional.of(new Parts(Integer.parseInt(iso.group(1)), month, day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
