package org.ibid.protocols;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a client sends, and what it looks for in the answer: `METHOD address [body]`, then lines of `place = value`,
/// `place ~ part` or `place !~ part`. A place is a path in JSON (Groovy's), or `text` for the whole.
record Exchange(String method, String address, String body, List<String> looked) {

    static Stream<Exchange> read(String file) {
        var all = new ArrayList<Exchange>();
        for (String line : file.lines().toList()) {
            if (line.startsWith("  ")) {
                all.getLast().looked.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                int space = line.indexOf(' ');
                boolean isPost = line.startsWith("POST");
                int end = isPost ? line.indexOf(' ', space + 1) : line.length();
                all.add(new Exchange(
                        line.substring(0, space),
                        line.substring(space + 1, end),
                        isPost ? line.substring(end + 1) : "",
                        new ArrayList<>()));
            }
        }
        return all.stream();
    }

    /// @param filled with what only the test knows
    void check(UnaryOperator<String> filled) {
        String path = filled.apply("/libraries/{library}" + address).replace(" ", "%20");
        var request = given().urlEncodingEnabled(false);
        var response = method.equals("POST")
                ? request.contentType("application/json")
                        .body(filled.apply(body))
                        .post(path)
                : request.get(path);
        String text = response.then().statusCode(200).extract().asString();
        looked.forEach(one -> look(filled.apply(one), text));
    }

    private static void look(String line, String text) {
        var parts = line.split(" (?==|~|!~)", 2);
        String found = parts[0].equals("text")
                ? text
                : String.valueOf(JsonPath.from(text).<Object>get(parts[0]));
        String wanted = parts[1].replaceFirst("^\\S+ ?", "");
        switch (parts[1].replaceFirst(" .*", "")) {
            case "=" -> assertEquals(wanted, found, line + "\n" + text);
            case "~" -> assertTrue(found.contains(wanted), line + "\n" + text);
            case "!~" -> assertFalse(found.contains(wanted), line + "\n" + text);
            default -> throw new IllegalArgumentException(line);
        }
    }

    @Override
    public String toString() {
        return method + " " + address + " " + body;
    }
}
