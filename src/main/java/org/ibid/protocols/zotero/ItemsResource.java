package org.ibid.protocols.zotero;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.jboss.resteasy.reactive.RestPath;

/// Items of a library, and of one of its collections. There are no children and no trash.
@Path("/")
@Speaks(Protocol.ZOTERO)
class ItemsResource {

    private final Owners owners;
    private final ItemAnswers items;
    private final Lists lists;
    private final Answers answers;

    ItemsResource(Owners owners, ItemAnswers items, Lists lists, Answers answers) {
        this.owners = owners;
        this.items = items;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Path(Owners.PATH + "/items{top: (/top)?}")
    public Response items(@RestPath String kind, @RestPath int number) {
        var asked = answers.asked();
        return items.list(owners.of(kind, number), asked, asked.items());
    }

    @GET
    @Path(Owners.PATH + "/collections/{collection: [2-9A-Z]+}/items{top: (/top)?}")
    public Response ofCollection(@RestPath String kind, @RestPath int number, @RestPath String collection) {
        var owner = owners.of(kind, number);
        var asked = answers.asked();
        var query = asked.items().in(lists.collection(owner, collection).key());
        return items.list(owner, asked, query);
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}")
    public Response item(@RestPath String kind, @RestPath int number, @RestPath String key) {
        var owner = owners.of(kind, number);
        return items.one(owner, answers.asked(), items.find(owner, key));
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}/tags")
    public Response tags(@RestPath String kind, @RestPath int number, @RestPath String key) {
        var owner = owners.of(kind, number);
        var item = items.find(owner, key);
        var asked = answers.asked();
        return lists.tags(owner, asked, asked.allItems().among(List.of(item.key())));
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}/children")
    public Response children(@RestPath String kind, @RestPath int number, @RestPath String key) {
        var owner = owners.of(kind, number);
        items.find(owner, key);
        return lists.nothing(owner);
    }
}
