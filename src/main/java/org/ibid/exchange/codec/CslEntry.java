package org.ibid.exchange.codec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ibid.work.Value;
import org.ibid.work.Work;

/// An entry that came as a CSL item: `id` and `custom.ids` are its key and aliases, not its content. An item with a
/// `citation-key` goes by that, and its `id` is an alias.
public final class CslEntry {

    private CslEntry() {}

    /// An item as a parser gives it. pandoc writes the type "" for an `@misc` of BibTeX: that is a `document`.
    ///
    /// @throws org.ibid.work.NotCsl if it is no CSL item
    public static IncomingEntry of(Map<String, Object> item, int line) {
        if (!"".equals(item.get("type"))) {
            return of(Work.fromCsl(item), line);
        }
        var typed = new LinkedHashMap<>(item);
        typed.put("type", "document");
        return of(Work.fromCsl(typed), line);
    }

    private static IncomingEntry of(Work item, int line) {
        String key = item.text("citation-key").or(() -> item.text("id")).orElse("");
        var aliases = new LinkedHashSet<String>();
        item.text("id").ifPresent(aliases::add);
        var work = item.without("id");
        if (item.fields().get("custom") instanceof Value.Other(Map<?, ?> custom)
                && custom.get("ids") instanceof List<?> ids) {
            ids.forEach(id -> aliases.add(String.valueOf(id)));
            work = withoutIds(work, custom);
        }
        aliases.remove(key);
        return new IncomingEntry(key, List.copyOf(aliases), work, line);
    }

    private static Work withoutIds(Work work, Map<?, ?> custom) {
        var rest = new LinkedHashMap<Object, Object>(custom);
        rest.remove("ids");
        return rest.isEmpty() ? work.without("custom") : work.with("custom", new Value.Other(rest));
    }
}
