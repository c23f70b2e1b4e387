package org.ibid.exchange.nbib;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.tagged.TaggedLines;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;

/// MEDLINE out: a value is one line however long, a blank line after each entry. The citation key is an article
/// identifier of its own kind (`AID - khan2021 [citation-key]`), since MEDLINE has no keys.
public final class NbibCodec implements Codec {

    static final List<Map.Entry<String, String>> TEXTS = List.of(
            entry("volume", "VI"),
            entry("issue", "IP"),
            entry("page", "PG"),
            entry("abstract", "AB"),
            entry("publisher-place", "PL"),
            entry("publisher", "PB"),
            entry("edition", "EN"),
            entry("note", "GN"),
            entry("status", "PST"));

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var lines = new TaggedLines(entry, out, 4, "- ", "\n");
        var kept = entry.kept(NbibReader.FORMAT);
        lines.texts(List.of(entry("PMID", "PMID")));
        titles(lines, entry);
        names(lines, entry, "author", "FAU", "CN");
        names(lines, entry, "editor", "FED", "");
        type(lines, entry, kept);
        date(lines, entry);
        lines.texts(TEXTS);
        numbers(lines, entry);
        language(lines, entry);
        lines.putAll("OT", Keywords.of(entry));
        lines.put("AID", entry.clean("id", entry.key()) + NbibReader.KEY);
        lines.kept(kept);
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
    }

    private static void titles(TaggedLines lines, OutgoingEntry entry) throws IOException {
        String type = entry.work().type();
        title(lines, entry, "title", "TI");
        title(lines, entry, "original-title", "TT");
        if (type.equals("chapter")) {
            title(lines, entry, "container-title", "BTI");
        } else {
            lines.texts(List.of(entry("container-title", "JT")));
        }
        lines.texts(List.of(entry("container-title-short", "TA")));
        title(lines, entry, "collection-title", "CTI");
    }

    private static void title(TaggedLines lines, OutgoingEntry entry, String variable, String tag) throws IOException {
        Optional<String> title = entry.text(variable);
        if (title.isPresent()) {
            boolean isEnded = title.get().endsWith("?") || title.get().endsWith("!");
            lines.text(variable, tag, title.get() + (isEnded ? "" : "."));
        }
    }

    private static void names(
            TaggedLines lines, OutgoingEntry entry, String variable, String person, String organisation)
            throws IOException {
        var names = entry.names(variable);
        var before =
                names.stream().dropWhile(name -> name instanceof Name.Person).toList();
        boolean isMixed = before.stream().anyMatch(name -> name instanceof Name.Person);
        boolean isExact = names.stream()
                .allMatch(name -> CommaName.isExact(name) && (name instanceof Name.Person || !organisation.isEmpty()));
        if (isMixed || !isExact) {
            entry.simplified(variable);
        }
        for (var name : names) {
            String text = entry.clean(variable, CommaName.write(name));
            switch (name) {
                case Name.Literal _ -> lines.put(organisation.isEmpty() ? person : organisation, text);
                case Name.Person full -> {
                    lines.put(person, text);
                    lines.put(person.substring(1), entry.clean(variable, shortened(full)));
                }
            }
        }
    }

    private static String shortened(Name.Person person) {
        String initials = Stream.of(person.given().split("[\\s.-]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return (person.familyWithParticles() + " " + initials).strip();
    }

    private static void type(TaggedLines lines, OutgoingEntry entry, Kept kept) throws IOException {
        String type = entry.work().type();
        Optional<String> word = NbibReader.TYPES.entrySet().stream()
                .filter(known -> known.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst();
        if (word.isEmpty()) {
            entry.simplified("type");
        } else if (!kept.fields().containsKey("PT")) {
            lines.put("PT", word.get());
        }
    }

    private static void date(TaggedLines lines, OutgoingEntry entry) throws IOException {
        Optional<PartialDate> issued = entry.date("issued");
        if (issued.isPresent()) {
            String text = entry.clean("issued", text(issued.get()));
            lines.put("DP", text);
            if (!WrittenDate.read(text).equals(issued.get())) {
                entry.simplified("issued");
            }
        }
    }

    /// `2021 May 3`, `2021 Spring`; a range as ISO has it.
    private static String text(PartialDate date) {
        var outgoing = OutgoingDate.of(date);
        if (outgoing.ends().size() != 1
                || outgoing.circa()
                || !outgoing.text().isEmpty()
                || outgoing.ends().getFirst().year() < 1000) {
            return WrittenDate.write(date);
        }
        var end = outgoing.ends().getFirst();
        int month = OutgoingDate.month(end);
        return end.year()
                + (month == 0 ? "" : " " + MONTHS.get(month - 1))
                + (end.day() == 0 ? "" : " " + end.day())
                + (outgoing.season().isEmpty() ? "" : " " + outgoing.season());
    }

    private static void numbers(TaggedLines lines, OutgoingEntry entry) throws IOException {
        lines.texts(List.of(entry("PMCID", "PMC"), entry("ISSN", "IS"), entry("ISBN", "ISBN")));
        Optional<String> doi = entry.text("DOI");
        if (doi.isPresent()) {
            lines.put("LID", doi.get() + NbibReader.DOI);
        }
    }

    private static void language(TaggedLines lines, OutgoingEntry entry) throws IOException {
        Optional<String> language = entry.text("language");
        if (language.isPresent()) {
            String code = MedlineLanguage.write(language.get());
            lines.put("LA", code);
            if (!MedlineLanguage.read(code).equals(language.get())) {
                entry.simplified("language");
            }
        }
    }
}
