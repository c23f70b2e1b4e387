package org.ibid.exchange.hayagriva;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.codec.RichText;
import org.ibid.exchange.yaml.YamlFields;
import org.ibid.exchange.yaml.YamlText;

/// Hayagriva's YAML out: one member of the file's object for each entry, under its key. Dates and languages that
/// Hayagriva would refuse, and the whole file with them, are left out.
public final class HayagrivaCodec implements Codec {

    static final Map<String, String> ROLES = Map.ofEntries(
            entry("translator", "translator"),
            entry("compiler", "compiler"),
            entry("composer", "composer"),
            entry("contributor", "collaborator"),
            entry("director", "director"),
            entry("executive-producer", "executive-producer"),
            entry("illustrator", "illustrator"),
            entry("narrator", "narrator"),
            entry("organizer", "organizer"),
            entry("performer", "cast-member"),
            entry("producer", "producer"),
            entry("script-writer", "writer"));

    /// Variables and fields of the entry itself.
    static final List<Map.Entry<String, String>> OWN = List.of(
            entry("chapter-number", "chapter"),
            entry("page", "page-range"),
            entry("number-of-pages", "page-total"),
            entry("authority", "organization"),
            entry("archive", "archive"),
            entry("archive_location", "archive-location"),
            entry("call-number", "call-number"),
            entry("genre", "genre"),
            entry("abstract", "abstract"),
            entry("note", "note"));

    /// Variables and fields of what the work is part of, or of the work where it is no part.
    static final List<Map.Entry<String, String>> OF_WHOLE = List.of(
            entry("volume", "volume"),
            entry("issue", "issue"),
            entry("edition", "edition"),
            entry("number-of-volumes", "volume-total"),
            entry("publisher", "publisher"),
            entry("publisher-place", "location"));

    static final List<Map.Entry<String, String>> OWN_NUMBERS =
            List.of(entry("DOI", "doi"), entry("PMID", "pmid"), entry("PMCID", "pmcid"), entry("number", "serial"));

    static final List<Map.Entry<String, String>> WHOLE_NUMBERS = List.of(entry("ISBN", "isbn"), entry("ISSN", "issn"));

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        YamlText.members(Map.of(entry.key(), new Written(entry).fields()), "", "", out);
        if (!entry.aliases().isEmpty()) {
            entry.lost("aliases");
        }
    }

    @Override
    public String between() {
        return "\n";
    }

    /// One entry being written.
    private static final class Written {

        private final OutgoingEntry entry;
        private final String cslType;
        private final YamlFields own = YamlFields.of(null);
        private final YamlFields parent = YamlFields.of(null);

        Written(OutgoingEntry entry) {
            this.entry = entry;
            this.cslType = entry.work().type();
        }

        Map<String, Object> fields() {
            var kept = entry.kept(HayagrivaReader.FORMAT);
            var type = HayagrivaType.of(cslType);
            String holder = type.parent();
            boolean stillIs =
                    HayagrivaType.toCsl(kept.type(), holder, !holder.isEmpty()).equals(cslType);
            boolean isKept = !kept.type().isEmpty() && stillIs;
            own.put("type", isKept ? kept.type() : type.type());
            if (!isKept && !type.leadsTo(cslType)) {
                entry.simplified("type");
            }
            boolean isPart = !holder.isEmpty();
            title(own, "title", "title-short");
            names(own, "author", "author");
            if (isPart) {
                parent.put("type", holder);
                title(parent, "container-title", "container-title-short");
                names(parent, "container-author", "author");
                names(parent, "editor", "editor");
                series(parent);
            } else {
                names(own, "editor", "editor");
                if (HayagrivaType.isWhole(cslType)) {
                    series(own);
                } else if (!cslType.equals("article")) {
                    title(parent, "container-title", "container-title-short");
                }
            }
            date();
            texts(own, OWN);
            texts(isPart ? parent : own, OF_WHOLE);
            numbers(own, OWN_NUMBERS);
            numbers(isPart ? parent : own, WHOLE_NUMBERS);
            url();
            language();
            affiliated();
            parents(isPart);
            own.addKept(kept.fields());
            return own.all();
        }

        private void title(YamlFields to, String variable, String shortVariable) {
            Optional<String> title = entry.text(variable).map(text -> titled(variable, text));
            if (title.isEmpty()) {
                return;
            }
            Optional<String> shorter = entry.text(shortVariable).map(text -> titled(shortVariable, text));
            if (shorter.isPresent()) {
                var both = new LinkedHashMap<String, Object>();
                both.put("value", title.get());
                both.put("short", shorter.get());
                to.put("title", both);
            } else {
                to.put("title", title.get());
            }
        }

        private String titled(String variable, String text) {
            String written = HayagrivaText.write(text);
            if (!HayagrivaText.read(written).equals(text)) {
                entry.simplified(variable);
            }
            return written;
        }

        private void names(YamlFields to, String variable, String field) {
            var names = entry.names(variable);
            if (!names.isEmpty()) {
                to.put(field, HayagrivaNames.write(names));
                if (!HayagrivaNames.isExact(names)) {
                    entry.simplified(variable);
                }
            }
        }

        /// The series is a parent of its own.
        private void series(YamlFields to) {
            var series = YamlFields.of(null);
            title(series, "collection-title", "");
            entry.text("collection-number").ifPresent(number -> series.put("volume", YamlFields.number(number)));
            names(series, "collection-editor", "editor");
            if (!series.isEmpty()) {
                series.put("type", "anthology");
                to.put("parent", series.all());
            }
        }

        private void date() {
            var issued = entry.work().date("issued");
            var text = issued.flatMap(HayagrivaDate::write);
            if (issued.isPresent() && text.isPresent()) {
                entry.date("issued");
                own.put("date", text.get());
                if (!HayagrivaDate.isExact(issued.get())) {
                    entry.simplified("issued");
                }
            }
        }

        private void texts(YamlFields to, List<Map.Entry<String, String>> fields) {
            for (var field : fields) {
                entry.text(field.getKey())
                        .ifPresent(text -> to.put(field.getValue(), YamlFields.number(plain(field.getKey(), text))));
            }
        }

        private String plain(String variable, String text) {
            String plain = RichText.plain(text);
            if (!plain.equals(text)) {
                entry.simplified(variable);
            }
            return plain;
        }

        private void numbers(YamlFields to, List<Map.Entry<String, String>> fields) {
            var numbers = new LinkedHashMap<Object, Object>();
            if (to.see("serial-number") instanceof Map<?, ?> before) {
                numbers.putAll(before);
            }
            for (var field : fields) {
                entry.text(field.getKey()).ifPresent(text -> numbers.put(field.getValue(), text));
            }
            if (!numbers.isEmpty()) {
                to.put("serial-number", numbers);
            }
        }

        private void url() {
            Optional<String> url = entry.text("URL");
            var accessed = entry.work().date("accessed");
            var day = accessed.flatMap(HayagrivaDate::write);
            if (url.isPresent() && accessed.isPresent() && day.isPresent()) {
                entry.date("accessed");
                var both = new LinkedHashMap<String, Object>();
                both.put("value", url.get());
                both.put("date", day.get());
                own.put("url", both);
                if (!HayagrivaDate.isExact(accessed.get())) {
                    entry.simplified("accessed");
                }
            } else {
                url.ifPresent(address -> own.put("url", address));
            }
        }

        private void language() {
            boolean isTag = entry.work()
                    .text("language")
                    .filter(tag -> tag.matches("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}"))
                    .isPresent();
            if (isTag) {
                entry.text("language").ifPresent(tag -> own.put("language", tag));
            }
        }

        private void affiliated() {
            var all = new ArrayList<Object>();
            ROLES.keySet().stream().sorted().forEach(variable -> {
                var one = YamlFields.of(null);
                names(one, variable, "names");
                if (!one.isEmpty()) {
                    var role = new LinkedHashMap<String, Object>();
                    role.put("role", ROLES.get(variable));
                    role.putAll(one.all());
                    all.add(role);
                }
            });
            own.put("affiliated", all.isEmpty() ? null : all);
        }

        private void parents(boolean isPart) {
            var conference = YamlFields.of(null);
            if (isPart || !cslType.equals("article") && !HayagrivaType.isWhole(cslType)) {
                title(conference, "event-title", "");
                if (!conference.isEmpty()) {
                    conference.put("type", "conference");
                    entry.text("event-place")
                            .ifPresent(place -> conference.put("location", plain("event-place", place)));
                }
            }
            if (!parent.isEmpty() && !parent.has("type")) {
                parent.put("type", own.see("type") instanceof String type && type.equals("web") ? "web" : "misc");
            }
            if (!parent.isEmpty() && !conference.isEmpty()) {
                own.put("parent", List.of(parent.all(), conference.all()));
            } else if (!parent.isEmpty() || !conference.isEmpty()) {
                own.put("parent", parent.isEmpty() ? conference.all() : parent.all());
            }
        }
    }
}
