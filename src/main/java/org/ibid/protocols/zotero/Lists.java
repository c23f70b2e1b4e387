package org.ibid.protocols.zotero;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ibid.library.ItemKey;
import org.ibid.library.ItemQuery;
import org.ibid.library.Items;
import org.ibid.library.Items.Collection;
import org.ibid.library.Items.Tag;
import org.ibid.library.NoSuchPaper;
import org.ibid.library.Page;
import org.ibid.library.Window;

/// Collections and tags as answers.
@RequestScoped
class Lists {

    private final Items items;
    private final Answers answers;
    private final UriInfo uri;

    Lists(Items items, Answers answers, UriInfo uri) {
        this.items = items;
        this.answers = answers;
        this.uri = uri;
    }

    /// The collection of a key.
    ///
    /// @throws NoSuchPaper if there is none
    Collection collection(Owner owner, String key) {
        return ItemKey.parse(key)
                .flatMap(parsed ->
                        items.collections(owner.library(), List.of(parsed), 0, new Window(0, 1)).items().stream()
                                .findFirst())
                .orElseThrow(() -> new NoSuchPaper(key));
    }

    Response collections(Owner owner, Asked asked) {
        var among = asked.keys("collectionKey");
        return answers.ofLibrary(owner, () -> switch (asked.shape()) {
            case Shape.Own.KEYS, Shape.Own.VERSIONS ->
                ItemAnswers.versions(asked, items.collectionVersions(owner.library(), among, asked.since()));
            case Shape _ -> {
                var window = asked.window();
                var page = items.collections(owner.library(), among, asked.since(), window);
                var json = page.items().stream().map(one -> json(one, owner)).toList();
                yield answers.paged(Answers.json(json), page, window.limit(), owner);
            }
        });
    }

    Map<String, Object> json(Collection collection, Owner owner) {
        var page = uri.getBaseUri().resolve("/libraries/" + owner.library().name() + "/read/" + collection.paper());
        return ItemViews.json(collection, owner, page);
    }

    /// The tags of the items that a query finds.
    Response tags(Owner owner, Asked asked, ItemQuery query) {
        return answers.ofLibrary(owner, () -> {
            var window = asked.window();
            var page = items.tags(owner.library(), query, asked.text("q").orElse(""), window);
            var json = page.items().stream().map(tag -> json(tag, owner)).toList();
            return answers.paged(Answers.json(json), page, window.limit(), owner);
        });
    }

    private static Map<String, Object> json(Tag tag, Owner owner) {
        String path =
                "/tags/" + URLEncoder.encode(tag.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of(
                "tag",
                tag.name(),
                "links",
                Map.of(
                        "self",
                        Owner.link(owner.at(path), MediaType.APPLICATION_JSON),
                        "alternate",
                        Owner.link(owner.pages(), MediaType.TEXT_HTML)),
                "meta",
                Map.of("type", 0, "numItems", tag.items()));
    }

    /// An empty list.
    Response nothing(Owner owner) {
        return answers.ofLibrary(
                owner, () -> answers.paged(Answers.json(List.of()), new Page<>(0, 0, List.of()), 1, owner));
    }
}
