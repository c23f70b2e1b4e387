package org.ibid.protocols.zotero;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.exchange.service.ZoteroSchema;
import org.ibid.library.ItemKey;
import org.ibid.library.ItemQuery;
import org.ibid.library.ItemQuery.AnyOf;
import org.ibid.library.ItemQuery.Naming;
import org.ibid.library.ItemQuery.Order;
import org.ibid.library.Window;
import org.ibid.web.BadParameter;
import org.ibid.web.CommaSeparated;
import org.ibid.work.Variables;
import org.jspecify.annotations.Nullable;

/// What a request asks for in its parameters (zotero/dataserver, `API.inc.php`). Those that the API does not know are
/// passed over, as it does.
final class Asked {

    private static final int USUAL = 25;
    private static final int MOST = 100;
    private static final int LONGEST_BIBLIOGRAPHY = 150;
    private static final Naming NAMING = new Naming(
            Variables.TYPES.stream().collect(Collectors.toMap(type -> type, ZoteroSchema::itemType)),
            ZoteroSchema.itemTypes().stream().collect(Collectors.toMap(type -> type, ZoteroSchema::cslType)));
    private static final Map<String, Order> ORDERS = Map.ofEntries(
            Map.entry("dateAdded", Order.ADDED),
            Map.entry("dateModified", Order.CHANGED),
            Map.entry("serverDateModified", Order.CHANGED),
            Map.entry("title", Order.TITLE),
            Map.entry("creator", Order.CREATOR),
            Map.entry("itemType", Order.TYPE),
            Map.entry("date", Order.ISSUED),
            Map.entry("publisher", Order.PUBLISHER),
            Map.entry("publicationTitle", Order.CONTAINER),
            Map.entry("journalAbbreviation", Order.SHORT_CONTAINER),
            Map.entry("language", Order.LANGUAGE),
            Map.entry("accessDate", Order.ACCESSED),
            Map.entry("libraryCatalog", Order.SOURCE),
            Map.entry("callNumber", Order.CALL_NUMBER),
            Map.entry("rights", Order.LICENSE),
            Map.entry("extra", Order.NOTE),
            Map.entry("itemKeyList", Order.ASKED));
    private static final Set<Order> NEWEST_FIRST = Set.of(Order.ADDED, Order.CHANGED, Order.ISSUED, Order.ACCESSED);
    private static final Set<String> INCLUDED = Set.of("data", "bib", "citation", "csljson", "none", "json");

    private final MultivaluedMap<String, String> parameters;

    private Asked(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /// @throws BadParameter if a version other than 3 is asked for, or if header and parameter contradict each other
    static Asked of(UriInfo uri, HttpHeaders headers) {
        var asked = new Asked(uri.getQueryParameters());
        asked.agree("v", headers.getHeaderString("Zotero-API-Version"))
                .filter(version -> !version.equals("3"))
                .ifPresent(version -> {
                    throw new BadParameter("v", "Ibid speaks version 3 of Zotero's API, not \"" + version + "\".");
                });
        asked.agree("key", headers.getHeaderString("Zotero-API-Key"));
        return asked;
    }

    private Optional<String> agree(String name, @Nullable String header) {
        var parameter = text(name);
        if (header != null && parameter.isPresent() && !parameter.get().equals(header)) {
            throw new BadParameter(name, "The header and the parameter '" + name + "' contradict each other.");
        }
        return parameter.or(() -> Optional.ofNullable(header));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).filter(text -> !text.isEmpty());
    }

    private static BadParameter invalid(String name, String value, String choices) {
        return new BadParameter(name, "Invalid '" + name + "' value '" + value + "': it is " + choices + ".");
    }

    /// `json` if nothing is said, and `atom` if a `content` is.
    Shape shape() {
        String word = text("format").orElse(text("content").isPresent() ? "atom" : "json");
        return Arrays.stream(Shape.Own.values())
                .filter(own -> own.name().toLowerCase(Locale.ROOT).equals(word))
                .<Shape>map(own -> own)
                .findFirst()
                .or(() -> ExportFormat.named(word))
                .orElseThrow(() ->
                        invalid("format", word, "json, atom, bib, keys, versions, csljson, " + ExportFormat.words()));
    }

    /// What each item is to hold: `include`, of Atom `content`.
    List<String> include() {
        String name = shape() == Shape.Own.ATOM ? "content" : "include";
        var all = CommaSeparated.of(text(name)).stream().distinct().toList();
        for (String one : all) {
            if (!INCLUDED.contains(one) && ExportFormat.named(one).isEmpty()) {
                throw invalid(name, one, "data, bib, citation, csljson, " + ExportFormat.words());
            }
        }
        if (all.size() > 1 && all.contains("none")) {
            throw new BadParameter(name, "'none' stands alone in '" + name + "'.");
        }
        return all.isEmpty() ? List.of("data") : all;
    }

    Look look() {
        return new Look(
                text("style").orElse(Look.USUAL_STYLE),
                text("locale"),
                text("linkwrap").filter(wrap -> !wrap.equals("0")).isPresent(),
                !text("css").orElse("inline").equals("none"));
    }

    ItemQuery items() {
        var among = keys("itemKey");
        var order = order(text("sort").orElse("dateModified"));
        if (order == Order.ASKED && among.isEmpty()) {
            throw new BadParameter("sort", "sort=itemKeyList needs the parameter 'itemKey'.");
        }
        return new ItemQuery(
                among,
                Optional.empty(),
                text("q").orElse(""),
                anyOf("itemType").stream().filter(Asked::isKnown).toList(),
                anyOf("tag"),
                since(),
                NAMING,
                order,
                text("direction").map(Asked::isDescending).orElse(NEWEST_FIRST.contains(order)));
    }

    /// Every item: the search is for something else, such as tags.
    ItemQuery allItems() {
        return new ItemQuery(List.of(), Optional.empty(), "", List.of(), List.of(), 0, NAMING, Order.ADDED, false);
    }

    private static Order order(String word) {
        return Optional.ofNullable(ORDERS.get(word))
                .orElseThrow(() -> invalid("sort", word, "one of " + String.join(", ", ORDERS.keySet())));
    }

    private static boolean isDescending(String direction) {
        if (!direction.equals("asc") && !direction.equals("desc")) {
            throw invalid("direction", direction, "asc or desc");
        }
        return direction.equals("desc");
    }

    /// That no note, attachment or annotation is to come goes without saying.
    private static boolean isKnown(AnyOf types) {
        return !types.isNone() || types.values().stream().anyMatch(ZoteroSchema.itemTypes()::contains);
    }

    /// `a || b`, `-a`; the parameter again asks for this, too.
    private List<AnyOf> anyOf(String name) {
        var all = new ArrayList<AnyOf>();
        for (String value : parameters.getOrDefault(name, List.of())) {
            boolean isNone = value.startsWith("-");
            // a tag that begins with a hyphen is written with a backslash before it
            String bare = isNone || value.startsWith("\\-") ? value.substring(1) : value;
            all.add(new AnyOf(Stream.of(bare.split("\\|\\|")).map(String::strip).toList(), isNone));
        }
        return all;
    }

    List<ItemKey> keys(String name) {
        var keys = CommaSeparated.of(text(name)).stream()
                .map(key -> ItemKey.parse(key)
                        .orElseThrow(() -> invalid(name, key, "keys of eight letters, separated by commas")))
                .toList();
        if (keys.size() > MOST) {
            throw new BadParameter(
                    name, "'" + name + "' takes " + MOST + " keys at the most, not " + keys.size() + ".");
        }
        return keys;
    }

    long since() {
        return text("since")
                .or(() -> text("newer"))
                .map(text -> number("since", text))
                .orElse(0L);
    }

    static long number(String name, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw invalid(name, text, "a whole number");
        }
        return Long.parseLong(text);
    }

    /// Which part of a list is asked for; of a bibliography all of it, and one more than it may have.
    Window window() {
        if (shape() == Shape.Own.BIB) {
            for (String name : List.of("order", "sort", "start", "limit", "direction")) {
                text(name).ifPresent(_ -> {
                    throw new BadParameter(name, "'" + name + "' is not valid for format=bib.");
                });
            }
            return new Window(0, LONGEST_BIBLIOGRAPHY + 1);
        }
        int usual = keys("itemKey").isEmpty() ? USUAL : MOST;
        long limit = text("limit").map(text -> number("limit", text)).orElse((long) usual);
        return new Window(start(), limit == 0 ? usual : (int) Math.min(limit, MOST));
    }

    int start() {
        return text("start")
                .map(text -> (int) Math.min(number("start", text), Integer.MAX_VALUE))
                .orElse(0);
    }

    /// Whether so many are too many for one bibliography.
    static boolean isTooLong(int works) {
        return works > LONGEST_BIBLIOGRAPHY;
    }
}
