package org.ibid.web;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Papers in a library of a test's own, so that tests of other rooms on the same database do not meet them.
record Shelf(String library) {

    /// A paper whose title is a script.
    static final String SCRIPTED = """


            THE <script>document.title='broken'</script> OF PAKISTAN-RUSSIA RELATIONS & MORE

            *Prof. Dr Muhammad Khan**

            Abstract

            In the 21st century, both have witnessed a steady evolution in their relationship (Khan, 2021, p. 4).

            Keywords: Pakistan; Russia

            Introduction

            Relations have <b onmouseover="document.title='broken'">improved</b> (Khan, 2021, p. 4).

            References

            Khan, A. (2021). A "quoted" <i>title</i> & more. *Journal of Tests*, 1(2), 3-4.

            Malik, B. (2020). Another title of a thing. *Journal of Tests*, 2(2), 5-9.

            Nasir, C. (2019). A third title of a thing. *Journal of Tests*, 3(2), 10-19.
            """;

    /// The library of this name, made if it is not there.
    static Shelf of(String library) {
        given().put("/libraries/" + library).then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        return new Shelf(library);
    }

    /// An address of this library.
    String at(String path) {
        return "/libraries/" + library + path;
    }

    /// The id of a seed's paper, handed in if it is not there.
    String seed(String number) {
        try (var files = Files.newDirectoryStream(Path.of("seeds"), number + "_*.txt")) {
            var file = files.iterator().next();
            return paper(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The id of a paper, handed in if it is not there.
    String paper(String name, String text) {
        return paper(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String paper(String name, byte[] bytes) {
        return given().queryParam("name", name)
                .contentType("text/plain; charset=UTF-8")
                .body(bytes)
                .post(at("/papers"))
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201))
                .extract()
                .path("id");
    }

    /// A page's markup.
    String page(String path) {
        return given().get(at(path)).then().statusCode(200).extract().asString();
    }
}
