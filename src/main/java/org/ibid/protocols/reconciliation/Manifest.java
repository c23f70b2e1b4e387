package org.ibid.protocols.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the service can do (section 3, `manifest.json`).
final class Manifest {

    private static final int WIDTH = 430;
    private static final int HEIGHT = 180;

    private Manifest() {}

    /// @param library the address of the library, without a slash at its end
    /// @param name    the library's name
    static Map<String, Object> of(String library, String name) {
        String service = library + "/reconcile";
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("versions", List.of("0.1", "0.2"));
        manifest.put("name", "Ibid: " + name);
        manifest.put("identifierSpace", library + "/works/");
        manifest.put("schemaSpace", "https://citationstyles.org/schema/");
        manifest.put("documentation", library + "/");
        manifest.put("defaultTypes", List.of(Types.of(Types.WORK)));
        manifest.put("batchSize", ReconciliationApi.MOST_QUERIES);
        manifest.put("view", Map.of("url", library + "/works/{{id}}"));
        manifest.put("preview", Map.of("url", service + "/preview/{{id}}", "width", WIDTH, "height", HEIGHT));
        manifest.put(
                "suggest",
                Map.of(
                        "entity", path(service, "/suggest/entity"),
                        "property", path(service, "/suggest/property"),
                        "type", path(service, "/suggest/type")));
        manifest.put(
                "extend", Map.of("propose_properties", path(service, "/properties"), "property_settings", List.of()));
        return manifest;
    }

    private static Map<String, Object> path(String service, String path) {
        return Map.of("service_url", service, "service_path", path);
    }
}
