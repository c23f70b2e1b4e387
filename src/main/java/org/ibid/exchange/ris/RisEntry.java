package org.ibid.exchange.ris;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.tagged.TaggedEntry;

/// One entry of a RIS file. `T2` is what a work is part of, for a book its series (EndNote); `A2` are
/// editors, `A3` those of the series, `A4` translators (EndNote, for parts of books); `N2` is an abstract
/// where there is no `AB` (Reference Manager); `C2` of the form PMC123 is a PMCID; `AN` is a PMID where it
/// says so. Tags without a CSL variable, and second values where CSL has one, are kept.
final class RisEntry {

    static final String FORMAT = "ris";

    private static final Set<String> EDITED = Set.of("EDBOOK");
    private static final Pattern ISSN = Pattern.compile("\\d{4}-?\\d{3}[\\dXx]");
    private static final Pattern ISBN = Pattern.compile("(?:\\d[- ]?){9,12}[\\dXx]");
    private static final Pattern NUMBER_KIND = Pattern.compile("\\s*\\((?:ISSN|ISBN|print|electronic|eISSN)\\)", 2);
    private static final Pattern PMID = Pattern.compile("(?i)(?:PMID|MEDLINE):\\s*(\\d{1,9})");
    private static final Pattern PMCID = Pattern.compile("PMC\\d{1,9}");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");

    private final TaggedEntry entry;
    private final Draft draft;
    private boolean isWhole;

    RisEntry(TaggedEntry entry, Draft draft) {
        this.entry = entry;
        this.draft = draft;
    }

    static boolean saysWhatItIs(TaggedEntry entry) {
        return Stream.of("TI", "T1", "AU", "A1", "DO").anyMatch(entry::has);
    }

    IncomingEntry read() {
        type();
        entry.take("ID").ifPresent(draft::key);
        aliases();
        titles();
        names();
        RisDates.read(entry, draft);
        pages();
        numbers();
        texts();
        entry.keepRest(draft);
        return draft.entry(FORMAT, entry.line());
    }

    private void type() {
        String type = entry.take("TY").orElse("GEN").toUpperCase(java.util.Locale.ROOT);
        draft.type(RisType.toCsl(type));
        isWhole = RisType.isWhole(draft.type());
        if (!RisType.of(draft.type()).equals(type)) {
            draft.keepType(type);
        }
        if (EDITED.contains(type) && !entry.has("ED") && !entry.has("A2")) {
            names("editor", "AU");
        }
    }

    /// `U1` belongs to the user, so only what is marked is believed to be keys.
    private void aliases() {
        if (entry.see("U1").stream()
                .findFirst()
                .filter(text -> text.startsWith(RisCodec.ALIASES))
                .isPresent()) {
            String all = entry.take("U1").orElse("").substring(RisCodec.ALIASES.length());
            Stream.of(all.split(",")).forEach(draft::alias);
        }
    }

    private void titles() {
        put("title", isWhole ? List.of("TI", "T1", "BT", "CT") : List.of("TI", "T1", "CT"));
        put("title-short", List.of("ST"));
        put("collection-title", isWhole ? List.of("T3", "T2") : List.of("T3"));
        if (!isWhole) {
            container();
        }
    }

    /// The same journal under several tags is one: the fullest name, and the shortest.
    private void container() {
        var full = new LinkedHashSet<String>();
        for (String tag : List.of("T2", "JF", "BT", "JO", "JA", "J2", "J1")) {
            entry.take(tag).ifPresent(name -> addUnlessSame(full, tag, name));
        }
    }

    private void addUnlessSame(Set<String> seen, String tag, String name) {
        boolean isShort = Set.of("J2", "JA", "J1").contains(tag);
        if (seen.stream().anyMatch(name::equalsIgnoreCase) && !isShort) {
            return;
        }
        boolean first = seen.isEmpty() && !(isShort && tag.equals("J2"));
        seen.add(name);
        draft.putOrKeep(first ? "container-title" : "container-title-short", name, tag);
    }

    private void names() {
        names("author", "AU");
        names("author", "A1");
        names("editor", "ED");
        names("editor", "A2");
        names("collection-editor", "A3");
        names("translator", "A4");
    }

    private void names(String variable, String tag) {
        draft.names(
                variable,
                entry.takeAll(tag).stream()
                        .map(CommaName::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private void pages() {
        var start = entry.take("SP");
        var end = entry.take("EP");
        String page = Stream.of(start, end)
                .flatMap(Optional::stream)
                .distinct()
                .reduce((a, b) -> a + "-" + b)
                .orElse("");
        boolean isCount = isWhole && end.isEmpty() && page.matches("\\d{1,5}");
        draft.put(isCount ? "number-of-pages" : "page", page);
    }

    private void numbers() {
        for (String text : entry.takeAll("SN")) {
            String number = NUMBER_KIND.matcher(text).replaceAll("").strip();
            if (ISSN.matcher(number).matches()) {
                draft.putOrKeep("ISSN", number, "SN");
            } else {
                String variable =
                        ISBN.matcher(number).matches() || !RisType.isPeriodical(draft.type()) ? "ISBN" : "ISSN";
                draft.putOrKeep(variable, number, "SN");
            }
        }
        entry.take("DO").map(doi -> DOI_ADDRESS.matcher(doi).replaceFirst("")).ifPresent(doi -> draft.put("DOI", doi));
        takeIf("AN", "PMID", PMID);
        takeIf("C2", "PMCID", PMCID);
    }

    private void takeIf(String tag, String variable, Pattern form) {
        var found = form.matcher(entry.see(tag).stream().findFirst().orElse("").strip());
        if (found.matches()) {
            entry.take(tag);
            draft.put(variable, found.group(found.groupCount()));
        }
    }

    private void texts() {
        put("volume", List.of("VL", "VO"));
        put("issue", List.of("IS", "CP"));
        put("number", List.of("M1"));
        put("edition", List.of("ET"));
        put("number-of-volumes", List.of("NV"));
        put("section", List.of("SE"));
        put("publisher", List.of("PB"));
        put("publisher-place", List.of("CY", "PP"));
        put("genre", List.of("M3"));
        put("URL", List.of("UR", "LK"));
        put("call-number", List.of("CN"));
        put("archive_location", List.of("AV"));
        put("source", List.of("DB", "DP"));
        put("language", List.of("LA"));
        put("abstract", List.of("AB", "N2"));
        put("annote", List.of("RN"));
        if (RisType.isConference(draft.type())) {
            put("event-title", List.of("C3"));
        }
        draft.put("note", String.join("\n", entry.takeAll("N1")));
        draft.put("keyword", Keywords.joined(entry.takeAll("KW")));
    }

    /// The first value of these tags; a second one of the same tag is kept.
    private void put(String variable, List<String> tags) {
        entry.takeFirst(tags).ifPresent(text -> draft.put(variable, text));
    }
}
