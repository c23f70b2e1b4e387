package org.ibid.api;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/// Puts into the API's description what cannot be seen from the Java: how our values look as JSON.
public final class ApiDescription implements OASFilter {

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

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (var id : List.of("WorkId", "PaperId", "MergeId", "JobId")) {
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
