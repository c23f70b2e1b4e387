package org.ibid.protocols.zotero;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.library.ItemKey;
import org.ibid.library.Items;
import org.ibid.library.Libraries;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.jboss.resteasy.reactive.RestPath;

/// What else there is of a library: its tags, what is gone, the groups; and that nothing is written here.
@Path("/")
@Speaks(Protocol.ZOTERO)
class LibraryResource {

    private final Owners owners;
    private final Lists lists;
    private final Items items;
    private final Answers answers;
    private final Libraries libraries;

    LibraryResource(Owners owners, Lists lists, Items items, Answers answers, Libraries libraries) {
        this.owners = owners;
        this.lists = lists;
        this.items = items;
        this.answers = answers;
        this.libraries = libraries;
    }

    /// A group.
    @GET
    @Path(Owners.PATH)
    public Response group(@RestPath String kind, @RestPath int number) {
        var owner = owners.of(kind, number);
        return answers.ofLibrary(owner, () -> Answers.json(json(owner)));
    }

    /// Every library, as a group.
    @GET
    @Path(Owners.PATH + "/groups")
    public Response groups(@RestPath String kind, @RestPath int number) {
        var asked = answers.asked();
        var groups = owners.groups();
        return answers.of(
                asked.shape() == Shape.Own.VERSIONS
                        ? groups.stream().collect(Collectors.toMap(Owner::number, this::version))
                        : groups.stream().map(this::json).toList());
    }

    private long version(Owner owner) {
        return libraries.state(owner.library()).version();
    }

    private Map<String, Object> json(Owner owner) {
        var state = libraries.state(owner.library());
        String changed = state.changedAt().toString();
        return Map.of(
                "id",
                owner.number(),
                "version",
                state.version(),
                "links",
                Map.of(
                        "self",
                        Owner.link(owner.base(), MediaType.APPLICATION_JSON),
                        "alternate",
                        Owner.link(owner.pages(), MediaType.TEXT_HTML)),
                "meta",
                Map.of("created", changed, "lastModified", changed),
                "data",
                Map.of(
                        "id",
                        owner.number(),
                        "version",
                        state.version(),
                        "name",
                        owner.library().name(),
                        "owner",
                        KeysResource.USER,
                        "type",
                        "Private",
                        "description",
                        "",
                        "url",
                        owner.pages().toString(),
                        "libraryEditing",
                        "admins",
                        "libraryReading",
                        "all",
                        "fileEditing",
                        "none"));
    }

    @GET
    @Path(Owners.PATH + "/{of: tags|items/tags|items/top/tags}")
    public Response tags(@RestPath String kind, @RestPath int number) {
        var asked = answers.asked();
        return lists.tags(owners.of(kind, number), asked, asked.allItems());
    }

    @GET
    @Path(Owners.PATH + "/{of: searches|items/trash|publications/items}")
    public Response nothing(@RestPath String kind, @RestPath int number) {
        return lists.nothing(owners.of(kind, number));
    }

    @GET
    @Path(Owners.PATH + "/{of: settings|fulltext}")
    public Response none(@RestPath String kind, @RestPath int number) {
        return answers.ofLibrary(owners.of(kind, number), () -> Answers.json(Map.of()));
    }

    @GET
    @Path(Owners.PATH + "/deleted")
    public Response deleted(@RestPath String kind, @RestPath int number) {
        var owner = owners.of(kind, number);
        var asked = answers.asked();
        return answers.ofLibrary(owner, () -> {
            var gone = items.gone(owner.library(), asked.since());
            return Answers.json(Map.of(
                    "collections", letters(gone.collections()),
                    "items", letters(gone.items()),
                    "searches", List.of(),
                    "tags", List.of(),
                    "settings", List.of()));
        });
    }

    private static List<String> letters(List<ItemKey> keys) {
        return keys.stream().map(ItemKey::letters).toList();
    }

    @POST
    @Path(Owners.PATH + "/{anything: .*}")
    public Response post() {
        return refused();
    }

    @PUT
    @Path(Owners.PATH + "/{anything: .*}")
    public Response put() {
        return refused();
    }

    @PATCH
    @Path(Owners.PATH + "/{anything: .*}")
    public Response patch() {
        return refused();
    }

    @DELETE
    @Path(Owners.PATH + "/{anything: .*}")
    public Response delete() {
        return refused();
    }

    private static Response refused() {
        return Response.status(Response.Status.FORBIDDEN)
                .entity("Write access denied: Ibid speaks Zotero's API for reading. Records come in by POST /import or"
                        + " POST /papers of its own API.\n")
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .build();
    }
}
