package org.ibid.exchange.cslyaml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ibid.exchange.codec.Codec;
import org.ibid.exchange.codec.OutgoingEntry;
import org.ibid.exchange.yaml.YamlText;

/// CSL-YAML out: one document with the list `references`. The texts are those of CSL-JSON, with its rich text.
public final class CslYamlCodec implements Codec {

    @Override
    public String head() {
        return "---\nreferences:\n";
    }

    @Override
    public String end() {
        return "...\n";
    }

    @Override
    public void write(OutgoingEntry entry, Appendable out) throws IOException {
        var item = new LinkedHashMap<>(entry.work().withId(entry.key()).toCsl());
        if (!entry.aliases().isEmpty()) {
            aliases(item, entry);
        }
        YamlText.members(item, "  ", "- ", out);
        entry.carriesAll();
    }

    private static void aliases(Map<String, Object> item, OutgoingEntry entry) {
        var custom = new LinkedHashMap<Object, Object>();
        switch (item.get("custom")) {
            case null -> {}
            case Map<?, ?> own -> custom.putAll(own);
            default -> {
                entry.lost("aliases");
                return;
            }
        }
        var ids = new LinkedHashSet<Object>(custom.get("ids") instanceof List<?> own ? own : List.of());
        ids.addAll(entry.aliases());
        custom.put("ids", List.copyOf(ids));
        item.put("custom", custom);
    }
}
