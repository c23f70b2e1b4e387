package org.ibid.exchange.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.codec.CommaName;
import org.ibid.exchange.codec.Entry;
import org.ibid.exchange.codec.Kept;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.Loss;
import org.ibid.exchange.codec.OutgoingDate;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.work.Name;
import org.ibid.work.PartialDate;
import org.ibid.work.Variables;

/// A work as an item of Zotero's Web API, version 3: what stands there in `data`, without what only a server knows (the
/// item's key, version and collections). What the item type has no field for is a line of Extra ([ZoteroExtra]).
public final class ZoteroItem {

    private static final String ACCESSED = "accessed";

    private final OutgoingEntry entry;
    private final Kept kept;
    private final String type;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Map<String, String>> creators = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();

    ZoteroItem(OutgoingEntry entry) {
        this.entry = entry;
        this.kept = entry.kept(ZoteroReader.FORMAT);
        this.type = type(entry.work().type(), kept.type());
        saysType();
        fields.put("citationKey", entry.clean("id", entry.key()));
        Variables.PLAIN.stream().sorted().forEach(this::text);
        Variables.NAMES.stream().sorted().forEach(this::names);
        Variables.DATES.stream().sorted().forEach(this::date);
        keptFields();
        if (!entry.aliases().isEmpty()) {
            extra.add(ZoteroExtra.ALIASES + " " + entry.clean("aliases", String.join(", ", entry.aliases())));
        }
        note();
    }

    /// The item type that a work is, or would be, in Zotero.
    public static String type(Entry entry) {
        return type(
                entry.work().type(), Kept.of(entry.work(), ZoteroReader.FORMAT).type());
    }

    private static String type(String cslType, String kept) {
        return ZoteroSchema.itemTypes().contains(kept)
                        && ZoteroSchema.cslType(kept).equals(cslType)
                ? kept
                : ZoteroSchema.itemType(cslType);
    }

    /// The item with all fields of its type, those without a value as empty texts.
    public static SequencedMap<String, Object> whole(Entry entry) {
        return new ZoteroItem(new OutgoingEntry(entry, new Loss.Account())).all();
    }

    /// The item with those fields that have a value.
    public static SequencedMap<String, Object> filled(Entry entry) {
        return new ZoteroItem(new OutgoingEntry(entry, new Loss.Account())).json();
    }

    SequencedMap<String, Object> json() {
        var item = all();
        item.values().removeIf(""::equals);
        return item;
    }

    private SequencedMap<String, Object> all() {
        var item = ZoteroSchema.empty(type);
        item.putAll(fields);
        item.put("creators", creators);
        item.put("extra", String.join("\n", extra));
        item.put(
                "tags",
                Keywords.of(entry).stream().map(word -> Map.of("tag", word)).toList());
        return item;
    }

    private void saysType() {
        String csl = entry.work().type();
        if (!ZoteroSchema.cslType(type).equals(csl)) {
            extra.add("Type: " + csl);
            if (!Variables.TYPES.contains(csl)) {
                entry.simplified("type");
            }
        }
    }

    private void text(String variable) {
        if (variable.equals("note") || variable.equals("keyword")) {
            return;
        }
        entry.text(variable).ifPresent(text -> put(variable, text));
    }

    private void put(String variable, String text) {
        ZoteroSchema.field(type, variable)
                .ifPresentOrElse(field -> fields.put(field, text), () -> extra.add(line(variable, text)));
    }

    /// `original-date` is said as Zotero's users write it: "Original Date".
    private static String line(String variable, String text) {
        String words = Stream.of(variable.split("[_-]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
        return words + ": " + text;
    }

    private void names(String variable) {
        var creator = ZoteroSchema.creator(type, variable);
        for (var name : entry.names(variable)) {
            if (creator.isPresent()) {
                creators.add(creator(creator.get(), variable, name));
            } else {
                extra.add(line(variable, inExtra(variable, name)));
            }
        }
    }

    private Map<String, String> creator(String creatorType, String variable, Name name) {
        var creator = new LinkedHashMap<String, String>(Map.of("creatorType", creatorType));
        switch (name) {
            case Name.Literal(String text) -> creator.put("name", entry.clean(variable, text));
            case Name.Person person -> {
                isInTwoParts(variable, person);
                creator.put("firstName", entry.clean(variable, given(person)));
                creator.put("lastName", entry.clean(variable, person.familyWithParticles()));
            }
        }
        return creator;
    }

    private String inExtra(String variable, Name name) {
        return switch (name) {
            case Name.Literal literal -> {
                if (!CommaName.isExact(literal)) {
                    entry.simplified(variable);
                }
                yield entry.clean(variable, literal.text());
            }
            case Name.Person person -> {
                isInTwoParts(variable, person);
                if (person.family().isEmpty()) {
                    entry.simplified(variable);
                }
                yield entry.clean(variable, person.familyWithParticles() + " || " + given(person));
            }
        };
    }

    /// As citeproc-js wants two fields: a particle that is dropped goes behind the given name, a suffix behind a comma.
    private static String given(Name.Person person) {
        String given = (person.given() + " " + person.droppingParticle()).strip();
        return person.suffix().isEmpty() ? given : given + ", " + person.suffix();
    }

    private void isInTwoParts(String variable, Name.Person person) {
        if (!person.equals(new Name.Person(person.family(), person.given()))) {
            entry.simplified(variable);
        }
    }

    /// Zotero's date of access is one day of ISO 8601; its other dates are texts.
    private void date(String variable) {
        entry.date(variable).ifPresent(date -> {
            String text = entry.clean(variable, WrittenDate.write(date));
            if (!WrittenDate.isExact(date)) {
                entry.simplified(variable);
            }
            if (variable.equals(ACCESSED) && !isOneDay(date)) {
                extra.add(line(variable, text));
            } else if (!text.isEmpty()) {
                put(variable, text);
            }
        });
    }

    private static boolean isOneDay(PartialDate date) {
        var outgoing = OutgoingDate.of(date);
        return outgoing.isNumbersOnly()
                && outgoing.ends().size() == 1
                && outgoing.ends().getFirst().day() > 0;
    }

    private void keptFields() {
        var known = ZoteroSchema.fields(type);
        kept.fields().forEach((field, values) -> {
            if (values.size() != 1 || !known.contains(field) || fields.putIfAbsent(field, values.getFirst()) != null) {
                entry.lost("custom");
            }
        });
    }

    private void note() {
        String note = entry.work().text("note").orElse("");
        if (entry.text("note").isEmpty()) {
            return;
        }
        var lines = note.lines().map(line -> entry.clean("note", line)).toList();
        if (!ZoteroExtra.of(note).isOnly(note)) {
            entry.simplified("note");
        }
        extra.addAll(lines);
    }
}
