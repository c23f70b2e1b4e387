package org.ibid.exchange.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Value;
import org.ibid.work.Variables;

/// One entry with its fields in the order they are written. What would not be read back as
/// it is counts as simplified.
final class BibtexFields {

    /// What is kept of a list of names that ended so.
    static final String AND_OTHERS = "and others";

    /// The `type` of a thesis that does not say which degree it is for: without one, BibTeX prints "PhD thesis".
    static final String ANY_THESIS = "Thesis";

    /// biber's parser (btparse) has room on its stack for 97 fields: at one more biber ends without a word and takes
    /// nothing of the whole file.
    static final int MOST = 97;

    /// Text variables, in the order their fields are written.
    static final List<String> TEXTS = List.of(
            "container-title",
            "container-title-short",
            "collection-title",
            "edition",
            "volume",
            "number-of-volumes",
            "issue",
            "number",
            "collection-number",
            "part-number",
            "chapter-number",
            "publisher",
            "publisher-place",
            "original-publisher",
            "original-publisher-place",
            "event-title",
            "event-place",
            "genre",
            "page",
            "number-of-pages",
            "version",
            "status",
            "call-number",
            "keyword",
            "note",
            "annote",
            "abstract");

    private static final Set<String> TITLE_FIELDS =
            Set.of("title", "shorttitle", "origtitle", "booktitle", "maintitle");

    private final OutgoingEntry entry;
    private final Dialect dialect;
    private final Kept kept;
    private final EntryType type;
    private final EntryText fields;
    private final String csl;

    BibtexFields(OutgoingEntry entry, Dialect dialect) {
        this.entry = entry;
        this.dialect = dialect;
        this.kept = entry.kept(IncomingRecord.FORMAT);
        this.csl = entry.work().type();
        boolean returns = BibtexKept.isWord(kept.type())
                && EntryType.ofWord(kept.type()).orElse(EntryType.MISC).says(csl);
        this.type =
                returns ? EntryType.ofWord(kept.type()).orElse(EntryType.MISC) : EntryType.of(entry.work(), dialect);
        this.fields = new EntryText(returns ? kept.type() : type.word(), key());
    }

    private String key() {
        String key = BibtexKey.of(entry.key());
        if (!key.equals(entry.key())) {
            entry.simplified("id");
        }
        return key;
    }

    /// The whole entry; to be called once.
    CharSequence write() {
        aliases();
        new BibtexPeople(entry, dialect, kept, fields).write();
        titles();
        TEXTS.forEach(this::text);
        thesis();
        BibtexDates.of(entry, dialect, fields);
        subtype();
        language();
        BibtexVerbatim.of(entry, dialect, type, fields);
        own();
        BibtexKept.write(kept, entry, fields);
        return fields.close();
    }

    /// The other keys, and the key itself where it stands there changed. biber warns of an alias that is a key.
    private void aliases() {
        String key = BibtexKey.of(entry.key());
        if (entry.aliases().isEmpty() && key.equals(entry.key())) {
            return;
        }
        var listed = Stream.concat(Stream.of(entry.key()), entry.aliases().stream())
                .map(BibtexKey::listed)
                .filter(id -> !id.equals(key))
                .distinct()
                .toList();
        if (!listed.isEmpty()) {
            fields.put("ids", String.join(",", listed));
        }
        if (!entry.aliases().stream().allMatch(alias -> BibtexKey.listed(alias).equals(alias))) {
            entry.simplified("aliases");
        }
    }

    /// A volume with a title of its own is what biblatex calls so, and the whole its `maintitle`.
    private void titles() {
        boolean isVolume = entry.has("volume-title") && entry.has("title") && type.shape() == Shape.BOOK;
        boolean isPartOfVolume =
                entry.has("volume-title") && entry.has("container-title") && type.shape() == Shape.PART;
        if (isVolume) {
            put("volume-title", "title");
        }
        put("title", isVolume ? "maintitle" : "title");
        put("title-short", "shorttitle");
        if (isPartOfVolume) {
            put("container-title", "maintitle");
            put("volume-title", "booktitle");
        }
        put("original-title", "origtitle");
    }

    private void text(String variable) {
        if (!entry.has(variable)) {
            return;
        }
        if (variable.equals("page")) {
            pages();
            return;
        }
        type.fieldFor(variable, csl)
                .map(field -> dialect.nameOf(field, type, csl))
                .filter(field -> !fields.has(field))
                .ifPresent(field -> put(variable, field));
    }

    private void put(String variable, String field) {
        boolean isTitle = TITLE_FIELDS.contains(field);
        entry.text(variable).ifPresent(text -> {
            String latex = isTitle ? LatexText.title(text) : LatexText.of(text);
            if (!LatexText.isExact(text) && !back(latex, isTitle).equals(text)) {
                entry.simplified(variable);
            }
            fields.put(field, latex);
        });
    }

    private static String back(String latex, boolean isTitle) {
        return isTitle ? LatexReader.title(latex, _ -> {}) : LatexReader.text(latex, _ -> {});
    }

    private void pages() {
        entry.text("page").ifPresent(page -> {
            String latex = BibtexPages.of(LatexText.of(page));
            String back = BibtexPages.read(latex);
            if (!back.equals(page) && !back.equals(BibtexPages.plain(page))) {
                entry.simplified("page");
            }
            fields.put("pages", latex);
        });
    }

    private void thesis() {
        if (type == EntryType.PHDTHESIS) {
            fields.put("type", ANY_THESIS);
        }
    }

    private void subtype() {
        var subtype = type.subtypeFor(csl);
        subtype.ifPresent(word -> fields.put("entrysubtype", word));
        if (!type.says(csl)) {
            entry.simplified("type");
        }
    }

    private void language() {
        var language = entry.work().text("language");
        var name = language.flatMap(BabelLanguage::of);
        name.ifPresent(babel -> {
            fields.put("langid", babel);
            if (language.filter(BabelLanguage.tag(babel)::equals).isPresent()) {
                entry.text("language");
            }
        });
    }

    /// What neither BibTeX nor biblatex has a field for gets one of our own, which their styles pass over, as long as
    /// there is room.
    private void own() {
        for (String variable : entry.left()) {
            if (fields.size() < MOST && Variables.isStandard(variable)) {
                own(variable);
            }
        }
    }

    private void own(String variable) {
        String field = IncomingRecord.OWN + variable.toLowerCase(Locale.ROOT);
        switch (entry.work().fields().get(variable)) {
            case Value.Text _, Value.Number _ -> put(variable, field);
            case Value.Names _ -> BibtexPeople.own(entry, variable, field, fields);
            case Value.Date _ -> BibtexDates.own(entry, variable, field, fields);
            case Value.Other _ -> {}
            case null -> {}
        }
    }
}
