package org.ibid.reading.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.work.Name;
import org.ibid.work.Work;

/// A reference that a file has only as fields, as a line that can be read: in the order and punctuation of
/// APA.
final class ReferenceLine {

    private ReferenceLine() {}

    /// Whether markup had what makes a record, and is not only a name or a link in a plain line.
    static boolean isWhole(Work work) {
        return work.fields().keySet().containsAll(Set.of("title", "issued", "author"));
    }

    static String of(Work work) {
        var parts = new ArrayList<String>();
        List<Name> names = work.names("author").isEmpty() ? work.names("editor") : work.names("author");
        String year = work.year()
                .map(each -> " (" + each + work.text("year-suffix").orElse("") + ")")
                .orElse("");
        sentence(names(names) + year, parts);
        sentence(work.text("title").orElse(""), parts);
        sentence(container(work), parts);
        sentence(place(work), parts);
        work.text("DOI")
                .map(doi -> "https://doi.org/" + doi)
                .or(() -> work.text("URL"))
                .ifPresent(parts::add);
        return String.join(" ", parts);
    }

    private static void sentence(String text, List<String> parts) {
        String clean = text.strip();
        if (!clean.isEmpty()) {
            parts.add(clean.matches("(?s).*[.?!]") ? clean : clean + ".");
        }
    }

    private static String names(List<Name> names) {
        var shown = names.stream().map(ReferenceLine::name).toList();
        return shown.size() < 2
                ? String.join("", shown)
                : String.join(", ", shown.subList(0, shown.size() - 1)) + ", & " + shown.getLast();
    }

    private static String name(Name name) {
        return switch (name) {
            case Name.Literal(String text) -> text;
            case Name.Person person -> person.familyWithParticles() + ", " + initials(person.given());
        };
    }

    private static String initials(String given) {
        var initials = new StringBuilder();
        for (String part : given.split("[\\s.]+")) {
            if (!part.isEmpty()) {
                initials.append(initials.isEmpty() ? "" : " ")
                        .appendCodePoint(part.codePointAt(0))
                        .append('.');
            }
        }
        return initials.toString();
    }

    private static String container(Work work) {
        Optional<String> container = work.text("container-title");
        String issue = work.text("issue").map(each -> "(" + each + ")").orElse("");
        String volume = work.text("volume").map(each -> ", " + each).orElse("") + issue;
        String pages = work.text("page").map(each -> ", " + each).orElse("");
        boolean isPart = work.type().equals("chapter") || work.type().equals("paper-conference");
        return container
                .map(title -> (isPart ? "In " : "") + title + volume + pages)
                .orElse("");
    }

    private static String place(Work work) {
        String place = work.text("publisher-place").map(each -> each + ": ").orElse("");
        return work.text("publisher").map(publisher -> place + publisher).orElse("");
    }
}
