package org.ibid.protocols.zotero;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.jboss.resteasy.reactive.RestPath;

/// Papers as collections of the works they cite. None is within another.
@Path("/")
@Speaks(Protocol.ZOTERO)
class CollectionsResource {

    private final Owners owners;
    private final Lists lists;
    private final Answers answers;

    CollectionsResource(Owners owners, Lists lists, Answers answers) {
        this.owners = owners;
        this.lists = lists;
        this.answers = answers;
    }

    @GET
    @Path(Owners.PATH + "/collections{top: (/top)?}")
    public Response collections(@RestPath String kind, @RestPath int number) {
        return lists.collections(owners.of(kind, number), answers.asked());
    }

    @GET
    @Path(Owners.PATH + "/collections/{collection: [2-9A-Z]+}")
    public Response collection(@RestPath String kind, @RestPath int number, @RestPath String collection) {
        var owner = owners.of(kind, number);
        var found = lists.collection(owner, collection);
        return answers.unlessKnown(found.version(), () -> Answers.json(lists.json(found, owner)));
    }

    @GET
    @Path(Owners.PATH + "/collections/{collection: [2-9A-Z]+}/collections")
    public Response within(@RestPath String kind, @RestPath int number, @RestPath String collection) {
        var owner = owners.of(kind, number);
        lists.collection(owner, collection);
        return lists.nothing(owner);
    }

    @GET
    @Path(Owners.PATH + "/collections/{collection: [2-9A-Z]+}{of: (/items)?(/top)?}/tags")
    public Response tags(@RestPath String kind, @RestPath int number, @RestPath String collection) {
        var owner = owners.of(kind, number);
        var asked = answers.asked();
        var query = asked.allItems().in(lists.collection(owner, collection).key());
        return lists.tags(owner, asked, query);
    }
}
