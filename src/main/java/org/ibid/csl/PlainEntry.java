package org.ibid.csl;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// A work in words, for want of anything better: "authors, title, year".
final class PlainEntry {

    private PlainEntry() {}

    static RichText of(Work work) {
        var parts = new ArrayList<String>();
        String authors = work.names("author").stream().map(PlainEntry::whole).collect(Collectors.joining(", "));
        if (!authors.isBlank()) {
            parts.add(authors);
        }
        work.text("title")
                .map(FieldMarkup::plain)
                .filter(title -> !title.isBlank())
                .ifPresent(parts::add);
        work.year().map(Object::toString).ifPresent(parts::add);
        if (parts.isEmpty()) {
            parts.add(work.text("URL").map(FieldMarkup::clean).orElse("[untitled]"));
        }
        return RichText.plain(String.join(", ", parts));
    }

    /// As short as a citation: "(Khan, 2021)".
    static String cite(Work work) {
        String head = work.names("author").stream()
                .findFirst()
                .map(Name::head)
                .or(() -> work.text("title"))
                .or(() -> work.text("id"))
                .orElse(work.type());
        return FieldMarkup.plain(head) + work.year().map(year -> ", " + year).orElse("");
    }

    private static String whole(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> FieldMarkup.plain(text);
            case Name.Person person -> FieldMarkup.plain((person.given() + " " + person.familyWithParticles()).strip());
        };
    }
}
