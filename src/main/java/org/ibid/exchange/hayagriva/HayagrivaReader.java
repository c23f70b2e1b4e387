package org.ibid.exchange.hayagriva;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.yaml.YamlFields;
import org.ibid.exchange.yaml.YamlFile;
import org.ibid.exchange.yaml.YamlItem;
import org.ibid.work.NotCsl;
import org.ibid.work.Value;
import org.jspecify.annotations.Nullable;

/// Hayagriva's YAML in ("The Hayagriva YAML File Format"): what a work is part of gives its container, a conference
/// among the parents the event, and the parent of a book or of what holds a part the series. Fields that CSL has no
/// variable for are kept, also those of parents.
public final class HayagrivaReader implements EntryReader {

    static final String FORMAT = "hayagriva";

    private static final Map<String, String> VARIABLES =
            HayagrivaCodec.ROLES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        YamlFile.read(file, _ -> false, item -> intake.take(new Entry(item).read()), intake);
    }

    /// Numbers that older versions have outside of `serial-number`.
    private static final Set<String> OLD_NUMBERS = Set.of("doi", "isbn", "issn");

    /// One entry being read.
    private static final class Entry {

        private final YamlItem item;
        private final Draft draft = new Draft();
        private final YamlFields own;
        private final List<YamlFields> parents = new ArrayList<>();
        private boolean isWhole;

        Entry(YamlItem item) {
            if (!(item.value() instanceof Map<?, ?>)) {
                throw new NotCsl(item.member(), "an entry has fields below its key, each \"name: value\"");
            }
            this.item = item;
            this.own = YamlFields.of(item.value());
        }

        IncomingEntry read() {
            draft.key(item.member());
            own.takeAll("parent").forEach(parent -> parents.add(fields(parent)));
            type();
            title(own, "title", "title-short");
            names(own, "author", "author");
            names(own, "editor", "editor");
            date(own);
            texts(own, HayagrivaCodec.OWN);
            numbers(own, HayagrivaCodec.OWN_NUMBERS);
            whole(own);
            draft.put("number", own.take("serial-number"));
            url();
            draft.put("language", own.take("language"));
            affiliated();
            parents.forEach(this::parent);
            own.keepRest(draft);
            keepParents();
            return draft.entry(FORMAT, item.line());
        }

        /// A parent may be a title alone.
        private static YamlFields fields(@Nullable Object parent) {
            return YamlFields.of(parent instanceof Map<?, ?> ? parent : Map.of("title", YamlItem.scalar(parent)));
        }

        private void type() {
            String type = own.take("type").toLowerCase(Locale.ROOT);
            String parent =
                    parents.isEmpty() ? "" : YamlItem.scalar(parents.getFirst().see("type"));
            draft.type(HayagrivaType.toCsl(type, parent, !parents.isEmpty()));
            isWhole = HayagrivaType.isWhole(draft.type());
            if (!HayagrivaType.of(draft.type()).type().equals(type) && !type.isEmpty()) {
                draft.keepType(type);
            }
        }

        private void title(YamlFields from, String variable, String shortVariable) {
            if (from.see("title") instanceof Map<?, ?>) {
                var parts = YamlFields.of(from.takeAll("title").getFirst());
                draft.put(variable, HayagrivaText.read(parts.take("value")));
                if (!shortVariable.isEmpty()) {
                    draft.put(
                            shortVariable, HayagrivaText.read(parts.take(parts.has("short") ? "short" : "shorthand")));
                }
                from.put("title", parts.isEmpty() ? null : parts.all());
            } else {
                draft.put(variable, HayagrivaText.read(from.take("title")));
            }
        }

        private void names(YamlFields from, String variable, String field) {
            draft.names(variable, HayagrivaNames.readAll(from.takeAll(field)));
        }

        private void date(YamlFields from) {
            String text = from.take("date");
            if (!text.isEmpty() && !draft.put("issued", new Value.Date(HayagrivaDate.read(text)))) {
                from.put("date", text);
            }
        }

        private void texts(YamlFields from, List<Map.Entry<String, String>> fields) {
            for (var field : fields) {
                String text = formattable(from, field.getValue());
                if (!draft.put(field.getKey(), text)) {
                    from.put(field.getValue(), text);
                }
            }
        }

        private static String formattable(YamlFields from, String field) {
            String inner = YamlItem.text(
                    from.see(field),
                    field.equals("publisher") && from.see(field) instanceof Map<?, ?> map && map.containsKey("name")
                            ? "name"
                            : "value");
            return inner.isEmpty() ? from.take(field) : inner;
        }

        private void whole(YamlFields from) {
            publisherPlace(from);
            texts(from, HayagrivaCodec.OF_WHOLE);
            numbers(from, HayagrivaCodec.WHOLE_NUMBERS);
        }

        /// Newer versions have the place within the publisher.
        private void publisherPlace(YamlFields from) {
            draft.put("publisher-place", YamlItem.text(from.see("publisher"), "location"));
        }

        private void numbers(YamlFields from, List<Map.Entry<String, String>> known) {
            known.stream().filter(each -> OLD_NUMBERS.contains(each.getValue())).forEach(each -> number(from, each));
            if (from.see("serial-number") instanceof Map<?, ?>) {
                var numbers = YamlFields.of(from.takeAll("serial-number").getFirst());
                known.forEach(each -> number(numbers, each));
                from.put("serial-number", numbers.isEmpty() ? null : numbers.all());
            }
        }

        private void number(YamlFields from, Map.Entry<String, String> field) {
            String text = from.take(field.getValue());
            if (!text.isEmpty() && !draft.put(field.getKey(), text)) {
                from.put(field.getValue(), text);
            }
        }

        private void url() {
            if (own.see("url") instanceof Map<?, ?>) {
                var parts = YamlFields.of(own.takeAll("url").getFirst());
                draft.put("URL", parts.take("value"));
                String day = parts.take("date");
                if (!day.isEmpty()) {
                    draft.date("accessed", HayagrivaDate.read(day));
                }
            } else {
                draft.put("URL", own.take("url"));
            }
        }

        private void affiliated() {
            var rest = new ArrayList<Object>();
            for (Object each : own.takeAll("affiliated")) {
                String variable = VARIABLES.get(YamlItem.text(each, "role").toLowerCase(Locale.ROOT));
                if (variable == null || !(each instanceof Map<?, ?> map)) {
                    rest.add(each);
                } else {
                    draft.names(variable, HayagrivaNames.readAll(YamlItem.list(map.get("names"))));
                }
            }
            own.put("affiliated", rest.isEmpty() ? null : rest);
        }

        /// A part of one thing and of others besides: those are kept.
        private void parent(YamlFields parent) {
            boolean isFirst = parent == parents.getFirst();
            String type = YamlItem.scalar(parent.see("type")).toLowerCase(Locale.ROOT);
            boolean isEvent = type.equals("conference")
                    && !draft.has("event-title")
                    && !(isFirst && draft.type().equals("paper-conference"));
            if (isEvent) {
                event(parent);
            } else if (isFirst && isWhole) {
                series(parent);
            } else if (isFirst) {
                container(parent);
            } else {
                return;
            }
            if (isEvent || isWhole || isWritten(type)) {
                parent.take("type");
            }
        }

        /// Whether a parent of this type is what is written again.
        private boolean isWritten(String type) {
            var own = HayagrivaType.of(draft.type());
            return type.equals(own.parent())
                    || type.equals("misc")
                    || type.equals("web") && own.type().equals("web");
        }

        private void event(YamlFields event) {
            title(event, "event-title", "");
            draft.put("event-place", formattable(event, "location"));
            event.take("location");
        }

        private void container(YamlFields container) {
            title(container, "container-title", "container-title-short");
            names(container, "container-author", "author");
            names(container, "editor", "editor");
            date(container);
            whole(container);
            container.takeAll("parent").stream().findFirst().map(Entry::fields).ifPresent(this::series);
        }

        private void series(YamlFields series) {
            title(series, "collection-title", "");
            names(series, "collection-editor", "editor");
            draft.put("collection-number", series.take("volume"));
        }

        /// What is left of the first parent, and the others.
        private void keepParents() {
            var rest = parents.stream().filter(parent -> !parent.isEmpty()).toList();
            for (YamlFields parent : rest) {
                Object value = parent == parents.getFirst() ? parent.all() : List.of(parent.all());
                YamlFields.of(Map.of("parent", value)).keepRest(draft);
            }
        }
    }
}
