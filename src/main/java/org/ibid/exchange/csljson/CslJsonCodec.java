package org.ibid.exchange.csljson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// CSL-JSON out: one item a line in one array.
public final class CslJsonCodec implements Codec {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public String head() {
        return "[\n";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "\n]\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        out.append(json(withAliases(entry).withId(entry.key())));
        entry.carriesAll();
    }

    private static String json(Work work) throws JsonProcessingException {
        return JSON.writeValueAsString(work.toCsl());
    }

    private static Work withAliases(OutgoingEntry entry) {
        var work = entry.work();
        if (entry.aliases().isEmpty()) {
            return work;
        }
        return switch (work.fields().get("custom")) {
            case null -> work.with("custom", new Value.Other(Map.of("ids", entry.aliases())));
            case Value.Other(Map<?, ?> custom) -> work.with("custom", withAliases(custom, entry.aliases()));
            case Value _ -> {
                entry.lost("aliases");
                yield work;
            }
        };
    }

    /// The item's own `custom.ids` stay, and stay first.
    private static Value withAliases(Map<?, ?> custom, List<String> aliases) {
        var ids = new LinkedHashSet<Object>(custom.get("ids") instanceof List<?> own ? own : List.of());
        ids.addAll(aliases);
        var joined = new LinkedHashMap<Object, Object>(custom);
        joined.put("ids", new ArrayList<>(ids));
        return new Value.Other(joined);
    }
}
