package org.ibid.protocols.zotero;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.exchange.service.ZoteroSchema;
import org.ibid.protocols.Protocol;
import org.ibid.protocols.Speaks;
import org.ibid.web.BadParameter;
import org.jboss.resteasy.reactive.RestQuery;

/// What items can be like: Zotero's item types, fields and creators, named in English.
@Path("/")
@Speaks(Protocol.ZOTERO)
class SchemaResource {

    private final Answers answers;

    SchemaResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Path(Owners.API + "/itemTypes")
    public Response itemTypes() {
        return labelled("itemType", ZoteroSchema.itemTypes());
    }

    @GET
    @Path(Owners.API + "/itemFields")
    public Response itemFields() {
        return labelled("field", ZoteroSchema.fields());
    }

    @GET
    @Path(Owners.API + "/creatorFields")
    public Response creatorFields() {
        return answers.of(List.of(
                Map.of("field", "firstName", "localized", "First"),
                Map.of("field", "lastName", "localized", "Last"),
                Map.of("field", "name", "localized", "Name")));
    }

    @GET
    @Path(Owners.API + "/itemTypeFields")
    public Response fields(@RestQuery Optional<String> itemType) {
        return labelled("field", ZoteroSchema.fields(known(itemType)));
    }

    @GET
    @Path(Owners.API + "/itemTypeCreatorTypes")
    public Response creators(@RestQuery Optional<String> itemType) {
        return labelled("creatorType", ZoteroSchema.creators(known(itemType)));
    }

    /// An item with nothing in it.
    @GET
    @Path(Owners.API + "/items/new")
    public Response template(@RestQuery Optional<String> itemType) {
        String type = known(itemType);
        var item = ZoteroSchema.empty(type);
        item.put(
                "creators",
                List.of(Map.of(
                        "creatorType", ZoteroSchema.creators(type).getFirst(), "firstName", "", "lastName", "")));
        item.put("collections", List.of());
        item.put("relations", Map.of());
        return answers.of(item);
    }

    private Response labelled(String what, List<String> names) {
        return answers.of(names.stream()
                .map(name -> Map.of(what, name, "localized", ZoteroSchema.label(name)))
                .toList());
    }

    private static String known(Optional<String> itemType) {
        String type = itemType.orElse("");
        if (!ZoteroSchema.itemTypes().contains(type)) {
            throw new BadParameter(
                    "itemType",
                    "Invalid item type '" + type + "': it is one of " + String.join(", ", ZoteroSchema.itemTypes())
                            + ".");
        }
        return type;
    }
}
