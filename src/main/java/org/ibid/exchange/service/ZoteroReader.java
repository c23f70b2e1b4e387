package org.ibid.exchange.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.exchange.codec.Draft;
import org.ibid.exchange.codec.EntryReader;
import org.ibid.exchange.codec.IncomingEntry;
import org.ibid.exchange.codec.Intake;
import org.ibid.exchange.codec.Keywords;
import org.ibid.exchange.json.JsonItem;
import org.ibid.exchange.json.JsonItems;
import org.ibid.work.Name;
import org.ibid.work.NotCsl;
import org.ibid.work.Variables;

/// Zotero's Web API, version 3 (items with `data`), and Better BibTeX's JSON (`items`). The key is Better BibTeX's
/// `citationKey`, the line "Citation Key:" of the field Extra, or Zotero's own. Lines of Extra that are CSL variables
/// count as such. Attachments, notes and annotations are no works: they are passed over. What has no variable is kept.
public final class ZoteroReader implements EntryReader {

    static final String FORMAT = "zotero";

    private static final Set<String> NO_WORKS = Set.of("attachment", "note", "annotation");

    /// What says nothing of the work itself.
    private static final Set<String> HOUSEKEEPING = Set.of(
            "key",
            "version",
            "itemID",
            "itemKey",
            "libraryID",
            "dateAdded",
            "dateModified",
            "relations",
            "collections",
            "attachments",
            "notes",
            "uri",
            "select",
            "parentItem",
            "inPublications",
            "itemType",
            "creators",
            "tags",
            "extra",
            "citationKey",
            "citekey",
            "deleted");

    @Override
    public void read(Reader file, Intake intake) throws IOException {
        JsonItems.read(file, Set.of("items"), ZoteroReader::entry, new WorksOnly(intake));
    }

    private static IncomingEntry entry(JsonItem item) throws JsonProcessingException {
        var whole = item.tree();
        var data = whole.path("data").isObject() ? whole.path("data") : whole;
        String type = Answer.text(data, "itemType");
        if (type.isEmpty()) {
            throw new NotCsl("data.itemType", "an item of Zotero has an \"itemType\", such as \"journalArticle\"");
        }
        var draft = new Draft();
        if (NO_WORKS.contains(type)) {
            return draft.type(WorksOnly.NO_WORK).entry(FORMAT, item.line());
        }
        String csl = ZoteroSchema.cslType(type);
        if (!ZoteroSchema.itemType(csl).equals(type)) {
            draft.keepType(type);
        }
        draft.type(csl);
        var extra = ZoteroExtra.of(Answer.text(data, "extra"));
        extra.into(draft);
        key(whole, data, extra, draft);
        names(data.path("creators"), type, draft);
        fields(data, draft);
        tags(data.path("tags"), draft);
        return draft.entry(FORMAT, item.line());
    }

    private static void key(JsonNode whole, JsonNode data, ZoteroExtra extra, Draft draft) {
        String own = Answer.firstText(data, "citationKey", "citekey");
        String key = own.isEmpty() ? extra.citationKey() : own;
        draft.key(
                key.isEmpty()
                        ? Optional.of(Answer.text(data, "key"))
                                .filter(text -> !text.isEmpty())
                                .orElse(Answer.text(whole, "key"))
                        : key);
    }

    private static void names(JsonNode creators, String itemType, Draft draft) {
        for (var creator : creators) {
            String variable = ZoteroSchema.role(Answer.text(creator, "creatorType"), itemType);
            Answer.name(
                            Answer.text(creator, "lastName"),
                            Answer.text(creator, "firstName"),
                            "",
                            Answer.text(creator, "name"))
                    .ifPresent(name -> draft.names(variable, List.<Name>of(name)));
        }
    }

    private static void fields(JsonNode data, Draft draft) {
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            String name = field.getKey();
            String text = Answer.text(data, name);
            if (text.isEmpty() || HOUSEKEEPING.contains(name)) {
                continue;
            }
            String variable = ZoteroSchema.variable(name);
            if (Variables.DATES.contains(variable)) {
                Answer.date(draft, variable, text);
            } else if (variable.isEmpty()) {
                draft.keep(name, text);
            } else {
                draft.putOrKeep(variable, text, name);
            }
        }
    }

    private static void tags(JsonNode tags, Draft draft) {
        var words = new ArrayList<String>();
        tags.forEach(tag -> words.add(tag.isTextual() ? tag.asText() : Answer.text(tag, "tag")));
        draft.put("keyword", Keywords.joined(words));
    }

    /// Lets works through, and what is none not.
    private record WorksOnly(Intake to) implements Intake {

        static final String NO_WORK = "no-work";

        @Override
        public void take(IncomingEntry entry) {
            if (!entry.work().type().equals(NO_WORK)) {
                to.take(entry);
            }
        }

        @Override
        public void fault(org.ibid.exchange.codec.Fault fault) {
            to.fault(fault);
        }
    }
}
