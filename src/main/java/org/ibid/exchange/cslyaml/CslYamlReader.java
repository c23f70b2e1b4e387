package org.ibid.exchange.cslyaml;

import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ibid.exchange.codec.CslEntry;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.Fault;
import org.ibid.exchange.codec.Fault.Harm;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.WrittenDate;
import org.ibid.exchange.yaml.YamlFile;
import org.ibid.exchange.yaml.YamlItem;
import org.ibid.work.NotCsl;
import org.ibid.work.Variables;
import org.ibid.work.Work;
import org.jspecify.annotations.Nullable;

/// CSL-YAML in: the list `references`, or a list alone. Dates may be written as pandoc takes them: a text
/// (`2021-05`), or `year`, `month` and `day`, one or two of them. Other members of the file are metadata of a text, not
/// works.
public final class CslYamlReader implements EntryReader {

    private static final String LIST = "references";

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        YamlFile.read(file, LIST::equals, item -> item(item, intake), intake);
    }

    private static void item(YamlItem item, Intake intake) {
        if (!item.member().isEmpty() && !item.member().equals(LIST)) {
            if (item.member().equals("id") || item.member().equals("type")) {
                intake.fault(new Fault(
                        Harm.ENTRY,
                        item.line(),
                        1,
                        item.text(),
                        "Items stand in a list: \"references:\", then \"- id: ...\"."));
            }
            return;
        }
        if (!(item.value() instanceof Map<?, ?> map)) {
            throw new NotCsl("", "a CSL item is an object with \"id\" and \"type\"");
        }
        var csl = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> csl.put(String.valueOf(name), value(String.valueOf(name), value)));
        intake.take(CslEntry.of(csl, item.line()));
    }

    private static @Nullable Object value(String name, @Nullable Object value) {
        if (!Variables.DATES.contains(name)) {
            return value;
        }
        return switch (value) {
            case Map<?, ?> map when !map.containsKey("year") -> map;
            case null -> null;
            default -> date(value);
        };
    }

    private static Object date(Object value) {
        var ends = YamlItem.list(value).stream()
                .map(end -> end instanceof Map<?, ?> ? parts(end) : YamlItem.scalar(end))
                .toList();
        var date = WrittenDate.read(String.join("/", ends));
        return java.util.Objects.requireNonNull(
                Work.ofType("document").withDate("issued", date).toCsl().get("issued"));
    }

    private static String parts(Object end) {
        String year = YamlItem.text(end, "year");
        String month = YamlItem.text(end, "month");
        String day = YamlItem.text(end, "day");
        return year + (month.isEmpty() ? "" : "-" + month + (day.isEmpty() ? "" : "-" + day));
    }
}
