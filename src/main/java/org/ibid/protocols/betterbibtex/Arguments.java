package org.ibid.protocols.betterbibtex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arguments of a call, which may come by place or by name.
record Arguments(Method method, Map<String, JsonNode> byName) {

    Arguments {
        byName = Map.copyOf(byName);
    }

    /// @throws RpcFault if there are too many, or one of another name
    static Arguments of(Method method, JsonNode params) {
        var byName = new LinkedHashMap<String, JsonNode>();
        var names = method.parameters();
        if (params.isArray()) {
            if (params.size() > names.size()) {
                throw RpcFault.params(method.called() + " takes " + names.size() + " arguments, not " + params.size()
                        + ": " + names + ".");
            }
            for (int i = 0; i < params.size(); i++) {
                byName.put(names.get(i), params.get(i));
            }
        } else if (params.isObject()) {
            params.properties().forEach(one -> byName.put(one.getKey(), one.getValue()));
        } else if (!params.isMissingNode() && !params.isNull()) {
            throw RpcFault.params("The arguments of " + method.called() + " are an array or an object.");
        }
        byName.values().removeIf(JsonNode::isNull);
        byName.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw RpcFault.params(
                            method.called() + " has no argument \"" + unknown + "\"; it takes " + names + ".");
                });
        return new Arguments(method, byName);
    }

    JsonNode node(String name) {
        return byName.getOrDefault(name, MissingNode.getInstance());
    }

    /// A text or number as text; empty if it is absent.
    Optional<String> text(String name) {
        var node = node(name);
        if (!node.isMissingNode() && !node.isValueNode()) {
            throw wrong(name, "a text");
        }
        return Optional.of(node.asText()).filter(text -> !text.isEmpty());
    }

    boolean flag(String name) {
        return node(name).asBoolean();
    }

    /// A list of texts; one text alone is a list of one.
    List<String> texts(String name) {
        var node = node(name);
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        if (!node.isArray()) {
            throw wrong(name, "a list of texts");
        }
        var texts = new ArrayList<String>();
        for (var one : node) {
            if (!one.isValueNode()) {
                throw wrong(name, "a list of texts");
            }
            texts.add(one.asText());
        }
        return texts;
    }

    RpcFault wrong(String name, String expected) {
        return RpcFault.params("The argument \"" + name + "\" of " + method.called() + " has to be " + expected + ".");
    }
}
