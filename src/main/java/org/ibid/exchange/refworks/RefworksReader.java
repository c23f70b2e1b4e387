package org.ibid.exchange.refworks;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.tagged.Dialect;
import org.ibid.exchange.tagged.TaggedEntry;
import org.ibid.exchange.tagged.TaggedFile;
import org.ibid.work.PartialDate;

/// RefWorks' tagged format in ("RefWorks Tagged Format"): two characters, a space, the value; an entry begins
/// with `RT`. Only RefWorks' own tags begin a value, since any line could otherwise. `SN` is an ISBN if it
/// has ten digits or more.
public final class RefworksReader implements EntryReader, Dialect {

    static final String FORMAT = "refworks";

    private static final Set<String> TAGS = Stream.concat(
                    Stream.of(
                            ("RT SR ID A1 A2 A3 A4 A5 A6 T1 T2 T3 JF JO YR FD VO IS SP OP K1 AB NO ED PB PP SN AV AD AN LA CL"
                                            + " SF OT LK DO CN DB DS IP RD ST UL SL LL CR WT WV WP OL FR")
                                    .split(" ")),
                    IntStream.range(1, 10).mapToObj(number -> "U" + number))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        TaggedFile.read(file, this, intake);
    }

    @Override
    public Optional<Tagged> tagged(String line) {
        boolean isTagged = line.length() >= 2
                && (line.length() == 2 || line.charAt(2) == ' ')
                && TAGS.contains(line.substring(0, 2));
        return isTagged
                ? Optional.of(new Tagged(
                        line.substring(0, 2),
                        line.substring(Math.min(3, line.length())).strip()))
                : Optional.empty();
    }

    @Override
    public String first() {
        return "RT";
    }

    @Override
    public String last() {
        return "";
    }

    @Override
    public boolean isEndedByBlankLine() {
        return false;
    }

    @Override
    public boolean isHead(String line) {
        return false;
    }

    @Override
    public void entry(TaggedEntry entry, Intake intake) {
        if (!entry.has("RT")) {
            intake.fault(new Fault(
                    Harm.ENTRY, entry.line(), 1, entry.text(), "This entry has no \"RT\" line that says what it is."));
            return;
        }
        var draft = new Draft();
        String type = entry.take("RT").orElse("Generic");
        draft.type(RefworksType.toCsl(type));
        if (!RefworksType.of(draft.type()).equals(type)) {
            draft.keepType(type);
        }
        entry.take("ID").ifPresent(draft::key);
        for (var role : RefworksCodec.NAMES) {
            draft.names(
                    role.getKey(),
                    entry.takeAll(role.getValue()).stream()
                            .map(CommaName::read)
                            .flatMap(Optional::stream)
                            .toList());
        }
        date(entry, draft);
        for (var field : RefworksCodec.TEXTS) {
            entry.take(field.getValue()).ifPresent(text -> draft.putOrKeep(field.getKey(), text, field.getValue()));
        }
        pages(entry, draft);
        number(entry, draft);
        draft.put("note", String.join("\n", entry.takeAll("NO")));
        draft.put("keyword", Keywords.joined(entry.takeAll("K1")));
        entry.keepRest(draft);
        intake.take(draft.entry(FORMAT, entry.line()));
    }

    /// `YR` is the year, `FD` the day without it or with it.
    private static void date(TaggedEntry entry, Draft draft) {
        Optional<PartialDate> year = entry.take("YR").map(WrittenDate::read);
        Optional<String> day = entry.take("FD");
        if (day.isPresent()) {
            var date = WrittenDate.structured(day.get())
                    .or(() -> year.flatMap(PartialDate::year)
                            .flatMap(number -> WrittenDate.structured(number + " " + day.get())));
            boolean agrees = year.isEmpty() || date.flatMap(PartialDate::year).equals(year.flatMap(PartialDate::year));
            if (date.isPresent() && agrees) {
                draft.date("issued", date.get());
            } else if (year.isEmpty()) {
                draft.date("issued", WrittenDate.read(day.get()));
            } else {
                draft.keep("FD", day.get());
            }
        }
        year.ifPresent(date -> draft.date("issued", date));
        entry.take("RD").ifPresent(accessed -> draft.date("accessed", WrittenDate.read(accessed)));
    }

    private static void pages(TaggedEntry entry, Draft draft) {
        var start = entry.take("SP");
        var end = entry.take("OP");
        draft.put(
                "page",
                Stream.of(start, end)
                        .flatMap(Optional::stream)
                        .distinct()
                        .reduce((a, b) -> a + "-" + b)
                        .orElse(""));
    }

    private static void number(TaggedEntry entry, Draft draft) {
        for (String number : entry.takeAll("SN")) {
            boolean isIsbn = number.chars().filter(Character::isDigit).count() >= 9;
            draft.putOrKeep(isIsbn ? "ISBN" : "ISSN", number, "SN");
        }
    }
}
