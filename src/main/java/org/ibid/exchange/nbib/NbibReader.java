package org.ibid.exchange.nbib;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.ibid.work.Name;

/// MEDLINE in ("MEDLINE/PubMed Data Element (Field) Descriptions"): tags of up to four characters before a hyphen,
/// values that go on in lines indented by six spaces, a blank line after each entry. `FAU` names the authors; the `AU`
/// beside them say the same shorter. Subject headings (`MH`), affiliations (`AD`) and the rest are kept.
public final class NbibReader implements EntryReader, Dialect {

    static final String FORMAT = "nbib";
    static final String KEY = " [citation-key]";
    static final String DOI = " [doi]";

    static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Journal Article", "article-journal"),
            Map.entry("Preprint", "article"),
            Map.entry("Book", "book"),
            Map.entry("Book Chapter", "chapter"),
            Map.entry("Technical Report", "report"),
            Map.entry("Academic Dissertation", "thesis"),
            Map.entry("Dataset", "dataset"),
            Map.entry("Newspaper Article", "article-newspaper"),
            Map.entry("Patent", "patent"),
            Map.entry("Book Review", "review-book"),
            Map.entry("Web Page", "webpage"));

    private static final Pattern SUFFIXED = Pattern.compile("(.*\\S) (Jr|Sr|2nd|3rd|4th|II|III|IV)");
    private static final Pattern SHORT_NAME = Pattern.compile("(.+?) (\\p{Lu}{1,4})(?: (Jr|Sr|2nd|3rd|II|III|IV))?");
    private static final Pattern ISSN_KIND = Pattern.compile("\\s*\\((?:Print|Electronic|Linking)\\)");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        TaggedFile.read(file, this, intake);
    }

    @Override
    public Optional<Tagged> tagged(String line) {
        if (line.length() < 5 || line.charAt(4) != '-') {
            return Optional.empty();
        }
        String tag = line.substring(0, 4).stripTrailing();
        boolean isTag = tag.length() >= 2 && tag.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
        return isTag ? Optional.of(new Tagged(tag, line.substring(5).strip())) : Optional.empty();
    }

    @Override
    public String first() {
        return "PMID";
    }

    @Override
    public String last() {
        return "";
    }

    @Override
    public boolean isEndedByBlankLine() {
        return true;
    }

    @Override
    public boolean isHead(String line) {
        return false;
    }

    @Override
    public void entry(TaggedEntry entry, Intake intake) {
        if (!entry.has("TI") && !entry.has("BTI") && !entry.has("PMID")) {
            intake.fault(new Fault(
                    Harm.ENTRY,
                    entry.line(),
                    1,
                    entry.text(),
                    "This entry has neither a title (TI  -) nor a PMID (PMID-)."));
            return;
        }
        var draft = new Draft();
        type(entry, draft);
        titles(entry, draft);
        names(entry, draft);
        numbers(entry, draft);
        texts(entry, draft);
        entry.keepRest(draft);
        intake.take(draft.entry(FORMAT, entry.line()));
    }

    /// The first publication type that CSL knows; all are kept where they say more than that.
    private static void type(TaggedEntry entry, Draft draft) {
        var types = entry.see("PT");
        String known = types.stream().filter(TYPES::containsKey).findFirst().orElse("");
        String other = entry.has("BTI") ? "chapter" : "article-journal";
        draft.type(known.isEmpty() ? other : TYPES.getOrDefault(known, other));
        if (types.size() == 1 && !known.isEmpty()) {
            entry.take("PT");
        }
    }

    private static void titles(TaggedEntry entry, Draft draft) {
        entry.take("TI").ifPresent(title -> draft.put("title", withoutStop(title)));
        entry.take("TT").ifPresent(title -> draft.put("original-title", withoutStop(title)));
        entry.take("BTI")
                .ifPresent(title ->
                        draft.putOrKeep(draft.has("title") ? "container-title" : "title", withoutStop(title), "BTI"));
        entry.take("JT").ifPresent(title -> draft.putOrKeep("container-title", title, "JT"));
        entry.take("TA").ifPresent(title -> draft.put("container-title-short", title));
        entry.take("CTI").ifPresent(title -> draft.put("collection-title", withoutStop(title)));
    }

    /// PubMed ends titles with a full stop.
    private static String withoutStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private static void names(TaggedEntry entry, Draft draft) {
        people(entry, draft, "author", "FAU", "AU");
        people(entry, draft, "editor", "FED", "ED");
        entry.takeAll("CN").forEach(name -> draft.names("author", List.of(new Name.Literal(name))));
    }

    private static void people(TaggedEntry entry, Draft draft, String variable, String full, String shortened) {
        var names = new ArrayList<Name>();
        entry.takeAll(full).forEach(name -> fullName(name).ifPresent(names::add));
        var shorter = entry.takeAll(shortened);
        if (names.isEmpty()) {
            shorter.forEach(name -> names.add(shortName(name)));
        }
        draft.names(variable, names);
    }

    /// `King, Martin Luther Jr`: MEDLINE sets no comma before a suffix.
    private static Optional<Name> fullName(String text) {
        var found = SUFFIXED.matcher(text);
        boolean hasSuffix = text.indexOf(',') > 0 && text.indexOf(',') == text.lastIndexOf(',') && found.matches();
        return CommaName.read(hasSuffix ? found.group(1) + ", " + found.group(2) : text);
    }

    private static Name shortName(String text) {
        var found = SHORT_NAME.matcher(text);
        return text.length() > 200 || !found.matches()
                ? new Name.Literal(text)
                : new Name.Person(
                        found.group(1),
                        found.group(2),
                        "",
                        "",
                        Optional.ofNullable(found.group(3)).orElse(""),
                        new LinkedHashMap<>());
    }

    private static void numbers(TaggedEntry entry, Draft draft) {
        entry.take("PMID").ifPresent(number -> draft.put("PMID", number));
        entry.take("PMC").ifPresent(number -> draft.put("PMCID", number));
        for (String tag : List.of("LID", "AID")) {
            for (String number : entry.takeAll(tag)) {
                number(draft, tag, number);
            }
        }
        entry.take("IS")
                .ifPresent(number -> draft.put("ISSN", ISSN_KIND.matcher(number).replaceFirst("")));
        entry.take("ISBN").ifPresent(number -> draft.put("ISBN", number));
    }

    private static void number(Draft draft, String tag, String number) {
        if (number.endsWith(DOI)) {
            draft.putOrKeep("DOI", number.substring(0, number.length() - DOI.length()), tag);
        } else if (number.endsWith(KEY)) {
            draft.key(number.substring(0, number.length() - KEY.length()));
        } else {
            draft.keep(tag, number);
        }
    }

    private static void texts(TaggedEntry entry, Draft draft) {
        entry.take("DP").ifPresent(date -> draft.date("issued", WrittenDate.read(date)));
        for (var field : NbibCodec.TEXTS) {
            entry.take(field.getValue()).ifPresent(text -> draft.put(field.getKey(), text));
        }
        entry.take("LA").ifPresent(language -> draft.put("language", MedlineLanguage.read(language)));
        draft.put("keyword", Keywords.joined(entry.takeAll("OT")));
        entry.takeAll("SO");
    }
}
