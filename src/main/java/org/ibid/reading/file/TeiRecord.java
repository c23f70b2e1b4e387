package org.ibid.reading.file;

import java.util.List;
import java.util.Optional;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// The records of `biblStruct` (TEI P5, 3.12): an analytic part in a monograph, or a monograph alone.
final class TeiRecord {

    private TeiRecord() {}

    static Work of(Xml.Element struct) {
        Optional<Xml.Element> part =
                struct.child("analytic").filter(each -> !first(each, "title").isEmpty());
        Optional<Xml.Element> whole = struct.child("monogr");
        String level = whole.flatMap(each -> each.child("title"))
                .map(each -> each.attribute("level"))
                .orElse("");
        Work work = Work.ofType(part.isEmpty() ? "book" : level.equals("m") ? "chapter" : "article-journal");
        work = work.with(
                "title", part.or(() -> whole).map(each -> first(each, "title")).orElse(""));
        work = work.withNames(
                "author", part.or(() -> whole).map(TeiRecord::authors).orElse(List.of()));
        if (part.isPresent()) {
            work = work.with(
                    "container-title", whole.map(each -> first(each, "title")).orElse(""));
        }
        for (Xml.Element imprint :
                whole.flatMap(each -> each.child("imprint")).stream().toList()) {
            work = imprinted(work, imprint);
        }
        return identified(work, struct);
    }

    private static Work imprinted(Work work, Xml.Element imprint) {
        Work result =
                work.with("publisher", first(imprint, "publisher")).with("publisher-place", first(imprint, "pubPlace"));
        for (Xml.Element scope : imprint.children("biblScope")) {
            result = switch (scope.attribute("unit")) {
                case "volume", "vol" -> result.with("volume", scope.text());
                case "issue" -> result.with("issue", scope.text());
                case "page", "pp" -> result.with("page", pages(scope));
                default -> result;
            };
        }
        Work paged = result;
        return imprint.child("date")
                .flatMap(date -> StatedDate.of(date.attribute("when").isEmpty() ? date.text() : date.attribute("when")))
                .map(date -> paged.withDate("issued", date))
                .orElse(paged);
    }

    private static String pages(Xml.Element scope) {
        String from = scope.attribute("from");
        String to = scope.attribute("to");
        return from.isEmpty() ? scope.text() : to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }

    private static Work identified(Work work, Xml.Element struct) {
        Work result = work;
        for (Xml.Element id : struct.all("idno")) {
            if (id.attribute("type").equalsIgnoreCase("DOI")) {
                result = result.with("DOI", id.text());
            }
        }
        return result;
    }

    static List<Name> authors(Xml.Element of) {
        return of.children("author").stream()
                .flatMap(each -> name(each).stream())
                .toList();
    }

    private static Optional<Name> name(Xml.Element author) {
        Xml.Element person = author.child("persName").orElse(author);
        String family = first(person, "surname");
        String given = String.join(
                " ", person.all("forename").stream().map(Xml.Element::text).toList());
        return family.isEmpty() ? StatedName.of(person.text()) : StatedName.of(family, given);
    }

    private static String first(Xml.Element from, String name) {
        return from.child(name)
                .or(() -> from.all(name).stream().findFirst())
                .map(Xml.Element::text)
                .orElse("");
    }
}
