package org.ibid.csl.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ibid.csl.locale.CslLocale;
import org.ibid.csl.text.Node;
import org.ibid.csl.xml.XmlReader;
import org.ibid.work.Name;
import org.jspecify.annotations.Nullable;

/// One block of a case file: a fact, what is given, and what is printed. Expected texts are the specification's
/// examples, those of the official suite's rules in other words, or a person's reading.
///
/// A name is `Family|Given|other-part=value`, a literal `=Text`; names are parted by ` ; `.
record NameCase(String fact, Map<String, String> given, String printed) {

    private static final String TERMS = """
            <term name="and">and</term><term name="et-al">et al.</term><term name="and others">and others</term>""";

    static List<NameCase> all(String file) {
        try (InputStream text = Objects.requireNonNull(NameCase.class.getResourceAsStream("/csl/name/" + file))) {
            String all = new String(text.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.strip().split("\n\n+")).map(NameCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameCase of(String block) {
        var given = new HashMap<String, String>();
        String fact = "";
        String printed = "";
        for (String line : block.split("\n")) {
            if (line.startsWith("# ")) {
                fact = line.substring(2);
            } else if (line.startsWith("=>")) {
                printed = line.substring(2).strip();
            } else {
                given.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return new NameCase(fact, given, printed);
    }

    NameLayout layout() {
        String terms = given.getOrDefault("locale", "") + TERMS;
        var locale = CslLocale.of(
                given.getOrDefault("language", "en-US"),
                List.of(
                        XmlReader.read("<locale><terms>" + given.getOrDefault("locale", "") + "</terms></locale>"),
                        XmlReader.read("<locale><terms>" + terms + "</terms></locale>")));
        var options = NameOptions.ofStyle(XmlReader.read("<style " + given.getOrDefault("style", "") + "/>"))
                .within(XmlReader.read("<citation " + given.getOrDefault("area", "") + "/>"));
        var layout = NameLayout.of(
                XmlReader.read("<names variable=\"author\">" + given.getOrDefault("name", "") + "</names>"),
                options,
                locale);
        String key = given.get("key");
        return key == null ? layout : layout.forSorting(XmlReader.read("<key " + key + "/>"));
    }

    @Nullable
    Node render() {
        String[] substitute = given.getOrDefault("substitute", " 0").split(" ");
        return layout().render(
                        names(),
                        shape(),
                        given.containsKey("subsequent"),
                        substitute[0],
                        Integer.parseInt(substitute[1]));
    }

    private NameShape shape() {
        int shown = Integer.parseInt(given.getOrDefault("shown", "-1"));
        String givens = given.getOrDefault("givens", "");
        return new NameShape(
                shown,
                givens.isEmpty()
                        ? List.of()
                        : Arrays.stream(givens.split(" ")).map(Integer::valueOf).toList());
    }

    private List<Name> names() {
        var names = new ArrayList<Name>();
        for (String name : given.getOrDefault("names", "").split(" ; ")) {
            names.add(name(name));
        }
        return names;
    }

    static Name name(String text) {
        if (text.startsWith("=")) {
            return new Name.Literal(text.substring(1));
        }
        String[] parts = text.split("\\|");
        var other = new LinkedHashMap<String, Object>();
        for (int i = 2; i < parts.length; i++) {
            String[] pair = parts[i].split("=");
            other.put(pair[0], pair[1]);
        }
        return new Name.Person(
                parts[0],
                parts.length > 1 ? parts[1] : "",
                taken(other, "dropping-particle"),
                taken(other, "non-dropping-particle"),
                taken(other, "suffix"),
                other);
    }

    private static String taken(Map<String, Object> other, String part) {
        Object value = other.remove(part);
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return fact;
    }
}
