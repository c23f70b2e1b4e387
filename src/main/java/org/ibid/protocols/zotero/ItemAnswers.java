package org.ibid.protocols.zotero;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.library.ItemKey;
import org.ibid.library.ItemQuery;
import org.ibid.library.Items;
import org.ibid.library.Items.Item;
import org.ibid.library.Items.Versioned;
import org.ibid.library.NoSuchWork;
import org.ibid.library.Page;
import org.ibid.web.Exports;

/// Items in the shape that a request asks for.
@RequestScoped
class ItemAnswers {

    private static final String CSL = "application/vnd.citationstyles.csl+json";

    private final Items items;
    private final ItemViews views;
    private final Formatted formatted;
    private final Answers answers;
    private final Owners owners;

    ItemAnswers(Items items, ItemViews views, Formatted formatted, Answers answers, Owners owners) {
        this.items = items;
        this.views = views;
        this.formatted = formatted;
        this.answers = answers;
        this.owners = owners;
    }

    /// Those that a query finds.
    Response list(Owner owner, Asked asked, ItemQuery query) {
        return answers.ofLibrary(owner, () -> switch (asked.shape()) {
            case Shape.Own.KEYS, Shape.Own.VERSIONS -> versions(asked, items.versions(owner.library(), query));
            case Shape shape -> {
                var window = asked.window();
                var page = items.page(owner.library(), query, window);
                yield answers.paged(shaped(shape, owner, asked, page), page, window.limit(), owner);
            }
        });
    }

    /// All of them, unless only a part is asked for.
    static ResponseBuilder versions(Asked asked, List<Versioned> all) {
        var limit = asked.text("limit").map(text -> Asked.number("limit", text)).filter(number -> number > 0);
        var part = all.stream()
                .skip(asked.start())
                .limit(limit.orElse((long) all.size()))
                .toList();
        var answer = asked.shape() == Shape.Own.KEYS
                ? Response.ok(part.stream().map(one -> one.key() + "\n").collect(Collectors.joining()))
                        .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                : Answers.json(versions(part));
        return answer.header("Total-Results", all.size());
    }

    private static Map<String, Long> versions(List<Versioned> all) {
        var versions = new LinkedHashMap<String, Long>();
        all.forEach(one -> versions.put(one.key().letters(), one.version()));
        return versions;
    }

    /// One item.
    Response one(Owner owner, Asked asked, Item item) {
        return answers.unlessKnown(
                item.version(),
                () -> asked.shape() == Shape.Own.JSON
                        ? Answers.json(views.json(item, owner, asked.include(), asked.look()))
                        : shaped(asked.shape(), owner, asked, new Page<>(1, 0, List.of(item))));
    }

    private ResponseBuilder shaped(Shape shape, Owner owner, Asked asked, Page<Item> page) {
        var found = page.items();
        return switch (shape) {
            case Shape.Own.JSON ->
                Answers.json(found.stream()
                        .map(item -> views.json(item, owner, asked.include(), asked.look()))
                        .toList());
            case Shape.Own.ATOM ->
                Response.ok(AtomFeed.of(page, owner, owners.address(), item -> contents(item, asked)))
                        .type("application/atom+xml;charset=UTF-8");
            case Shape.Own.BIB -> bibliography(found, asked.look());
            case Shape.Own.CSLJSON ->
                Response.ok(Map.of(
                                "items",
                                found.stream()
                                        .map(item -> item.work().csl().toCsl())
                                        .toList()))
                        .type(CSL);
            case Shape.Own.KEYS, Shape.Own.VERSIONS ->
                versions(
                        asked,
                        found.stream()
                                .map(item -> new Versioned(item.key(), item.version()))
                                .toList());
            case ExportFormat format ->
                Response.ok(format.write(found.stream()
                                .map(item -> Exports.entry(item.work()))
                                .toList()))
                        .type(format.mediaType());
        };
    }

    private Map<String, Object> contents(Item item, Asked asked) {
        var contents = new LinkedHashMap<String, Object>();
        asked.include().stream()
                .filter(one -> !one.equals("none"))
                .forEach(one -> contents.put(one, views.part(item, one, asked.look())));
        return contents;
    }

    private ResponseBuilder bibliography(List<Item> found, Look look) {
        if (Asked.isTooLong(found.size())) {
            return Response.status(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                    .entity(
                            "A bibliography has 150 items at the most here: narrow the search, or ask for"
                                    + " /papers/{paper}/bibliography or /bibliography of Ibid's own API, which have no such limit.\n")
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"));
        }
        var works = found.stream().map(item -> item.work().csl()).toList();
        return Response.ok(formatted.bibliography(works, look)).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    /// The item of a key; if its work was merged into another, that one's.
    ///
    /// @throws NoSuchWork if there is none
    Item find(Owner owner, String key) {
        return ItemKey.parse(key)
                .flatMap(parsed -> items.find(owner.library(), parsed))
                .orElseThrow(() -> new NoSuchWork(List.of(key), List.of()));
    }
}
