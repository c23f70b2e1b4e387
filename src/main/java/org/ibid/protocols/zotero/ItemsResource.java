package org.ibid.protocols.zotero;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.jboss.resteasy.reactive.RestPath;

/// Items of a library, and of one of its collections. There are no children and no trash.
@Path("/")
@Speaks(Protocol.ZOTERO)
class ItemsResource {

    private final Owners owners;
    private final ItemAnswers answers;
    private final Lists lists;

    ItemsResource(Owners owners, ItemAnswers answers, Lists lists) {
        this.owners = owners;
        this.answers = answers;
        this.lists = lists;
    }

    @GET
    @Path(Owners.PATH + "/items{top: (/top)?}")
    public Response items(
            @RestPath String kind, @RestPath int number, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = Asked.of(uri, headers);
        return answers.list(owners.of(kind, number, uri), asked, asked.items(), uri, headers);
    }

    @GET
    @Path(Owners.PATH + "/collections/{collection: [2-9A-Z]+}/items{top: (/top)?}")
    public Response ofCollection(
            @RestPath String kind,
            @RestPath int number,
            @RestPath String collection,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var owner = owners.of(kind, number, uri);
        var asked = Asked.of(uri, headers);
        var query = asked.items().in(lists.collection(owner, collection).key());
        return answers.list(owner, asked, query, uri, headers);
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}")
    public Response item(
            @RestPath String kind,
            @RestPath int number,
            @RestPath String key,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var owner = owners.of(kind, number, uri);
        return answers.one(owner, Asked.of(uri, headers), answers.find(owner, key), uri, headers);
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}/tags")
    public Response tags(
            @RestPath String kind,
            @RestPath int number,
            @RestPath String key,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var owner = owners.of(kind, number, uri);
        var item = answers.find(owner, key);
        var asked = Asked.of(uri, headers);
        return lists.tags(owner, asked, asked.allItems().among(List.of(item.key())), uri, headers);
    }

    @GET
    @Path(Owners.PATH + "/items/{key: [2-9A-Z]+}/children")
    public Response children(
            @RestPath String kind,
            @RestPath int number,
            @RestPath String key,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var owner = owners.of(kind, number, uri);
        answers.find(owner, key);
        return lists.nothing(owner, uri, headers);
    }
}
