package org.ibid.api;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Puts into the API's description what cannot be seen from the Java: how our values look as JSON.
public final class ApiDescription implements OASFilter {

    /// Nothing is stored by what is posted here.
    private static final Set<String> READS =
            Set.of("/bibliography", "/references/parse", "/styles/check", "/works/recognise");

    /// What is posted here makes something.
    private static final Set<String> MAKES = Set.of(
            "/papers",
            "/papers/batch",
            "/import",
            "/merges",
            "/works/{work}/split",
            "/duplicates/different",
            "/duplicates/decisions");

    /// In the history it is the service's, for the reason which registries had it.
    private static final String LOOKUP = "/works/{work}/lookup";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            List<Object> words = schema.getEnumeration().stream()
                    .<Object>map(one -> one instanceof String constant ? JsonForm.word(constant) : one)
                    .toList();
            schema.setEnumeration(words);
        }
        return schema;
    }

    /// Whatever else an address answers, it may answer with a problem.
    @Override
    public Operation filterOperation(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("A problem (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE.toString(),
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        return operation;
    }

    /// What may be sent in the headers of every request that changes something.
    private static void describeHeaders(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    if (method == HttpMethod.GET || READS.contains(path)) {
                        return;
                    }
                    if (path.matches("/(works|merges|splits|duplicates|imports?)\\b.*") && !path.equals(LOOKUP)) {
                        header(operation, Acting.BY, "Who does it, for the history");
                        header(operation, Acting.WHY, "Why, for the history");
                    }
                    if (MAKES.contains(path)) {
                        header(operation, Once.HEADER, "Sent twice in a day, the request is done once");
                    }
                    if (path.matches("/works/(?!.*/relations/).*") || path.equals("/merges")) {
                        header(
                                operation,
                                "If-Match",
                                "The ETag that was fetched (of each work, where there are two), or *");
                    }
                }));
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        describeHeaders(api);
        for (var id : List.of("WorkId", "PaperId", "MergeId", "SplitId", "JobId", "ImportId")) {
            api.getComponents()
                    .addSchema(
                            id,
                            OASFactory.createSchema().addType(SchemaType.STRING).format("uuid"));
        }
        api.getComponents()
                .addSchema(
                        "Work",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description("A CSL-JSON item (CSL 1.0.2, csl-data.json)"));
        api.getComponents().getSchemas().keySet().stream()
                .filter(name ->
                        name.equals("Value") || name.equals("UUID") || name.startsWith("SequencedMapStringValue"))
                .toList()
                .forEach(api.getComponents()::removeSchema);
    }
}
