package org.ibid.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Finds the faults of a style that an engine would only stumble over while rendering, and says where they are: a
/// missing part, a macro that does not exist, macros that call each other in a circle (CSL 1.0.2, "Macro").
final class StyleCheck {

    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    private static final int DEEPEST = 100;

    private record Call(String macro, Location place) {}

    private final String id;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Set<String>> callsOf = new LinkedHashMap<>();
    private final Map<String, Location> macros = new LinkedHashMap<>();
    private final Set<Call> calls = new LinkedHashSet<>();
    private final Set<String> parts = new HashSet<>();
    private String macro = "";
    private boolean isDependent;

    private StyleCheck(String id) {
        this.id = id;
    }

    /// @throws BrokenStyle at the first fault
    static void check(String id, String xml) {
        try {
            XMLStreamReader in = SafeXml.stream(xml);
            try {
                new StyleCheck(id).check(in);
            } finally {
                in.close();
            }
        } catch (XMLStreamException fault) {
            throw SafeXml.broken(id, fault);
        }
    }

    private void check(XMLStreamReader in) throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.DTD ->
                    throw fault(in.getLocation(), "a document type (<!DOCTYPE) is not allowed. Delete it.");
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> {}
            }
        }
        if (!isDependent && !parts.contains("style/citation/layout")) {
            throw new BrokenStyle(id, 1, 1, "<citation> with a <layout> in it is missing. Every style needs one.");
        }
        macrosExist();
        macrosEnd();
    }

    private void start(XMLStreamReader in) {
        String name = in.getLocalName();
        if (open.isEmpty()) {
            root(in, name);
        }
        open.push(name);
        if (open.size() > DEEPEST) {
            throw fault(in.getLocation(), "elements are nested more than " + DEEPEST + " deep. Use macros.");
        }
        if (open.size() <= 3) {
            parts.add(String.join("/", open.reversed()));
        }
        if (name.equals("macro") && open.size() == 2) {
            macro = attribute(in, "name");
            macros.put(macro, in.getLocation());
        } else if (open.size() == 2) {
            macro = "";
        }
        isDependent |= attribute(in, "rel").equals("independent-parent");
        call(in, name);
    }

    private void root(XMLStreamReader in, String name) {
        if (!name.equals("style")
                || !NAMESPACE.equals(in.getNamespaceURI())
                || !in.getPrefix().isEmpty()) {
            throw fault(
                    in.getLocation(), "the root element must be <style xmlns=\"" + NAMESPACE + "\" version=\"1.0\">.");
        }
    }

    private void call(XMLStreamReader in, String name) {
        String called = attribute(in, "macro");
        if (called.isEmpty() || !(name.equals("text") || name.equals("key"))) {
            return;
        }
        calls.add(new Call(called, in.getLocation()));
        if (!macro.isEmpty()) {
            callsOf.computeIfAbsent(macro, _ -> new LinkedHashSet<>()).add(called);
        }
    }

    private void macrosExist() {
        for (var call : calls) {
            if (!macros.containsKey(call.macro)) {
                var nearest = Nearest.to(call.macro, macros.keySet());
                throw fault(
                        call.place,
                        "there is no macro \"" + call.macro + "\". "
                                + (nearest.isEmpty() ? "Define it." : "Did you mean \"" + nearest.getFirst() + "\"?"));
            }
        }
    }

    private void macrosEnd() {
        var ended = new HashSet<String>();
        for (var name : macros.keySet()) {
            follow(name, new LinkedHashSet<>(), ended);
        }
    }

    private void follow(String name, LinkedHashSet<String> path, Set<String> ended) {
        if (ended.contains(name)) {
            return;
        }
        if (!path.add(name) || path.size() > DEEPEST) {
            throw fault(
                    macros.get(name),
                    "the macro \"" + name + "\" calls itself, by way of " + String.join(", ", path)
                            + ". Break the circle.");
        }
        callsOf.getOrDefault(name, Set.of()).forEach(called -> follow(called, path, ended));
        path.removeLast();
        ended.add(name);
    }

    private static String attribute(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private BrokenStyle fault(Location place, String said) {
        return new BrokenStyle(id, place.getLineNumber(), place.getColumnNumber(), said);
    }
}
