package org.ibid.exchange.cff;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.yaml.YamlFields;
import org.ibid.exchange.yaml.YamlFile;
import org.ibid.exchange.yaml.YamlItem;
import org.ibid.work.NotCsl;
import org.ibid.work.PartialDate;
import org.ibid.work.Value;

/// CFF 1.2.0 in: the software or data set itself (last, when the whole file has been read), its
/// `preferred-citation`, and its `references`. A list of references of our own making is no software.
public final class CffReader implements EntryReader {

    static final String FORMAT = "cff";

    /// Whom CFF's required authors name where nobody is known.
    static final String NOBODY = "Anonymous";

    static final List<Map.Entry<String, String>> ROLES = List.of(
            entry("author", "authors"),
            entry("editor", "editors"),
            entry("collection-editor", "editors-series"),
            entry("translator", "translators"),
            entry("recipient", "recipients"));

    /// The types whose `collection-title` is what they stand in; other works' is their series.
    private static final Set<String> PARTS_OF_BOOKS =
            Set.of("chapter", "paper-conference", "entry-encyclopedia", "entry-dictionary");

    static boolean isPartOfBook(String cslType) {
        return PARTS_OF_BOOKS.contains(cslType);
    }

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        var root = YamlFields.of(null);
        YamlFile.read(file, "references"::equals, item -> item(item, root, intake), intake);
        if (!root.has("cff-version")) {
            intake.fault(new Fault(
                    Harm.NONE,
                    1,
                    1,
                    "",
                    "This does not say it is a CITATION.cff file; it lacks \"cff-version: 1.2.0\"."));
        }
        if (root.has("title") && !CffCodec.MESSAGE.equals(root.see("message"))) {
            root.take("cff-version");
            root.take("message");
            intake.take(software(root));
        }
    }

    private static IncomingEntry software(YamlFields root) {
        String type = root.take("type");
        root.put("type", type.equals("dataset") ? "data" : "software");
        return new Reference(root, 1).read();
    }

    private static void item(YamlItem item, YamlFields root, Intake intake) {
        if (!item.member().equals("references") && !item.member().equals("preferred-citation")) {
            root.put(item.member(), item.value());
        } else if (item.value() instanceof Map<?, ?> map
                && !YamlItem.text(map, "title").isEmpty()) {
            intake.take(new Reference(YamlFields.of(map), item.line()).read());
        } else {
            throw new NotCsl("title", "a reference of CFF has a \"title\", a \"type\" and \"authors\"");
        }
    }

    /// One reference being read.
    private static final class Reference {

        private final YamlFields own;
        private final int line;
        private final Draft draft = new Draft();

        Reference(YamlFields own, int line) {
            this.own = own;
            this.line = line;
        }

        IncomingEntry read() {
            String type = own.take("type");
            draft.type(CffType.toCsl(type));
            if (!CffType.of(draft.type()).equals(type) && !type.isEmpty()) {
                draft.keepType(type);
            }
            if (type.equals("book") && own.has("start")) {
                draft.type("chapter");
            }
            names();
            container();
            CffCodec.TEXTS.forEach(field -> draft.put(field.getKey(), own.take(field.getValue())));
            if (!draft.has("URL")) {
                draft.put("URL", own.take("repository-code"));
            }
            pages();
            dates();
            entity("publisher", "publisher", "publisher-place");
            entity("event-title", "conference", "event-place");
            entity("authority", "institution", "");
            entity("archive", "location", "");
            draft.put("genre", own.take(draft.type().equals("thesis") ? "thesis-type" : "data-type"));
            draft.put("license", own.take("license"));
            lists();
            own.keepRest(draft);
            return draft.entry(FORMAT, line);
        }

        private void names() {
            for (var role : ROLES) {
                var names = own.takeAll(role.getValue()).stream()
                        .map(CffNames::read)
                        .flatMap(Optional::stream)
                        .toList();
                boolean isNobody = names.size() == 1 && names.getFirst().head().equals(NOBODY);
                draft.names(role.getKey(), isNobody ? List.of() : names);
            }
        }

        private void container() {
            draft.put(
                    isPartOfBook(draft.type()) ? "container-title" : "collection-title", own.take("collection-title"));
            draft.put("container-title", own.take("journal"));
        }

        private void pages() {
            String start = own.take("start");
            String end = own.take("end");
            draft.put("page", end.isEmpty() || end.equals(start) ? start : start + "-" + end);
            draft.put("number-of-pages", own.take("pages"));
        }

        private void dates() {
            for (String field : List.of("date-published", "date-released", "issue-date")) {
                String day = own.take(field);
                if (!day.isEmpty() && !draft.put("issued", new Value.Date(WrittenDate.read(day)))) {
                    own.put(field, day);
                }
            }
            String year = own.take("year");
            String month = own.take("month");
            if (!year.isEmpty() && !draft.has("issued")) {
                draft.date("issued", WrittenDate.read(month.isEmpty() ? year : year + "-" + month));
            }
            String accessed = own.take("date-accessed");
            if (!accessed.isEmpty()) {
                draft.date("accessed", WrittenDate.read(accessed));
            }
            String original = own.take("year-original");
            if (original.matches("\\d{1,4}")) {
                draft.date("original-date", PartialDate.ofYear(Integer.parseInt(original)));
            }
        }

        private void entity(String variable, String field, String placeVariable) {
            if (own.see(field) instanceof Map<?, ?>) {
                var parts = YamlFields.of(own.takeAll(field).getFirst());
                draft.put(variable, parts.take("name"));
                if (!placeVariable.isEmpty()) {
                    draft.put(placeVariable, parts.take("city"));
                }
                own.put(field, parts.isEmpty() ? null : parts.all());
            }
        }

        private void lists() {
            draft.put(
                    "keyword",
                    Keywords.joined(own.takeAll("keywords").stream()
                            .map(YamlItem::scalar)
                            .toList()));
            var languages = own.takeAll("languages");
            draft.put("language", languages.isEmpty() ? "" : YamlItem.scalar(languages.getFirst()));
            var rest = new ArrayList<Object>();
            for (Object identifier : own.takeAll("identifiers")) {
                String value = YamlItem.text(identifier, "value");
                switch (YamlItem.text(identifier, "description")) {
                    case CffCodec.KEY -> draft.key(value);
                    case CffCodec.ALIAS -> draft.alias(value);
                    case "PMID" -> draft.put("PMID", value);
                    default -> other(identifier, value, rest);
                }
            }
            own.put("identifiers", rest.isEmpty() ? null : rest);
        }

        private void other(Object identifier, String value, List<Object> rest) {
            boolean isDoi = YamlItem.text(identifier, "type").equals("doi") && draft.put("DOI", value);
            if (!isDoi) {
                rest.add(identifier);
            }
        }
    }
}
